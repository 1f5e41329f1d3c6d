/**
 * The feed of changes between two revisions of the graph.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.answer", "api.field", "api.paging", "knowledge.fulltext",
		"knowledge.lookup", "load.text", "model", "neo4j.connection", "neo4j.reading", "publish.web" })
package org.opiniongraph.publish.changes;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
