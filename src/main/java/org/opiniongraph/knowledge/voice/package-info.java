/**
 * Who raised which theme, and where: themes of members and categories, members and
 * categories of themes, and the opinions behind them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "api.paging", "knowledge.council", "knowledge.opinion",
		"knowledge.passage", "knowledge.tally", "knowledge.theme", "model", "neo4j.reading" })
package org.opiniongraph.knowledge.voice;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
