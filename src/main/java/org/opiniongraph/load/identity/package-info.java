/**
 * Decides which row of a table is which opinion that was there before, so that an id
 * stays with what it names. It needs no database and no Spring.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "load.descriptor", "load.nearduplicate", "load.table", "load.text",
		"load.vocabulary", "model" })
package org.opiniongraph.load.identity;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
