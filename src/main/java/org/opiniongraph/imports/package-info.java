/**
 * Documents that come and go through the API. This is the one room that knows both
 * loading and serving: a field of GraphQL begins a load.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "api.request", "knowledge.tally", "load.descriptor",
		"load.findings", "load.graph", "load.grid", "load.ingest", "load.seed", "load.table", "load.writing", "model",
		"neo4j.connection" })
package org.opiniongraph.imports;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
