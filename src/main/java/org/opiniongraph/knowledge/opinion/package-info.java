/**
 * Opinions and responses, and the lists of them that documents, categories and members
 * have.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "api.paging", "knowledge.council", "knowledge.fulltext",
		"knowledge.passage", "knowledge.tally", "load.text", "model", "neo4j.reading" })
package org.opiniongraph.knowledge.opinion;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
