/**
 * Builds the wanted graph: rows and findings become nodes and relationships in memory.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "load.ask", "load.commitment", "load.findings", "load.identity",
		"load.nearduplicate", "load.seed", "load.table", "load.text", "load.vocabulary", "model" })
package org.opiniongraph.load.graph;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
