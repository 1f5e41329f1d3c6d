/**
 * The matrix: themes, programmes, organisations or members by categories, with the
 * members who spoke in each cell and the members who were silent. Its rows are a list of
 * no nodes; the id of a row says what it counts.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "api.paging", "knowledge.council", "knowledge.facet",
		"knowledge.fulltext", "knowledge.mention", "knowledge.opinion", "knowledge.passage", "knowledge.tally",
		"knowledge.theme", "model", "neo4j.reading" })
package org.opiniongraph.knowledge.matrix;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
