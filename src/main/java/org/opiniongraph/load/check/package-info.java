/**
 * The commands of a keeper of tables: they write a first descriptor, check documents, and
 * keep ids beside a table. None needs a database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "load.descriptor", "load.findings", "load.grid", "load.identity",
		"load.nearduplicate", "load.seed", "load.table", "load.vocabulary" })
package org.opiniongraph.load.check;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
