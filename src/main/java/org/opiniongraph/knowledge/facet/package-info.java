/**
 * Facets: the opinions of a filter, counted by category, member, theme and programme.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "api.paging", "knowledge.council", "knowledge.fulltext",
		"knowledge.mention", "knowledge.opinion", "knowledge.passage", "knowledge.tally", "knowledge.theme", "model",
		"neo4j.reading" })
package org.opiniongraph.knowledge.facet;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
