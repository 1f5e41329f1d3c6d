/**
 * Runs a load, at the start or on request: from a seed or from an export, document by
 * document. The record of the load is written last. The health check of the graph is here
 * too.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "load.descriptor", "load.graph", "load.restore", "load.run", "load.seed",
		"load.table", "load.text", "load.writing", "model", "neo4j.connection", "neo4j.reading" })
package org.opiniongraph.load.ingest;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
