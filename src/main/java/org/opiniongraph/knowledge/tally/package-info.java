/**
 * All opinions and responses in memory, without their texts: one table for each revision
 * of the graph. What is counted, and what a filter lets pass, is found here, not in the
 * database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "knowledge.council", "knowledge.fulltext", "knowledge.passage", "model",
		"neo4j.connection", "neo4j.reading", "neo4j.revision" })
package org.opiniongraph.knowledge.tally;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
