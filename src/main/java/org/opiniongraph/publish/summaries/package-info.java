/**
 * Summaries of nodes: sentences in Japanese and English, numbers, and quotes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "api.paging", "knowledge.council", "knowledge.facet",
		"knowledge.lookup", "knowledge.mention", "knowledge.opinion", "knowledge.theme", "model", "neo4j.reading",
		"publish.changes" })
package org.opiniongraph.publish.summaries;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
