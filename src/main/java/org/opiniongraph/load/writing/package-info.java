/**
 * Writes the difference between the wanted graph and the graph in Neo4j.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "load.graph", "load.identity", "load.text", "model", "neo4j.connection",
		"neo4j.reading" })
package org.opiniongraph.load.writing;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
