/**
 * What responses commit to: how far an answer goes, with the words that say so, what it
 * concerns, when, and who acts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "api.paging", "knowledge.council", "knowledge.mention",
		"knowledge.opinion", "knowledge.passage", "knowledge.theme", "model", "neo4j.reading" })
package org.opiniongraph.knowledge.commitment;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
