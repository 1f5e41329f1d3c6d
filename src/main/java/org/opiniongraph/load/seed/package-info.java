/**
 * Reads all files of a seed together and checks them: descriptors, tables, vocabulary and
 * corrections.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "load.descriptor", "load.findings", "load.grid", "load.identity",
		"load.table", "load.text", "load.vocabulary", "model" })
package org.opiniongraph.load.seed;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
