/**
 * Themes of texts, with scores, evidence and corrections, and the lists of themes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "api.paging", "knowledge.fulltext", "knowledge.mention",
		"knowledge.opinion", "knowledge.tally", "model", "neo4j.reading" })
package org.opiniongraph.knowledge.theme;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
