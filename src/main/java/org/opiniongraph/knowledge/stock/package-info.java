/**
 * Stock answers: responses that differ in a few words only, with their common words and
 * the words in which each differs.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "api.paging", "knowledge.mention", "knowledge.opinion",
		"knowledge.passage", "model", "neo4j.reading" })
package org.opiniongraph.knowledge.stock;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
