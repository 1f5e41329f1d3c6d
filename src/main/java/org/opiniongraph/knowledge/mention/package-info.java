/**
 * Programmes and organisations that texts name, with their places in the text as
 * evidence.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "api.paging", "knowledge.council", "knowledge.fulltext",
		"knowledge.opinion", "knowledge.passage", "model", "neo4j.reading" })
package org.opiniongraph.knowledge.mention;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
