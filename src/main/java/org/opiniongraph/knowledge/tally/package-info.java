/**
 * All opinions in memory, without their texts: one table for each revision of the graph.
 * Numbers that are counted from all opinions are counted here, not in the database.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "knowledge.council", "model", "neo4j.connection", "neo4j.reading", "neo4j.revision" })
package org.opiniongraph.knowledge.tally;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
