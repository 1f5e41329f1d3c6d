/**
 * Finds nodes: by id, by name or the beginning of a name, and by full-text search. It
 * also tells which graph is loaded.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "api.paging", "knowledge.commitment", "knowledge.council",
		"knowledge.facet", "knowledge.fulltext", "knowledge.matrix", "knowledge.mention", "knowledge.opinion",
		"knowledge.passage", "knowledge.reference", "knowledge.stock", "knowledge.theme", "load.text", "model",
		"neo4j.connection", "neo4j.reading" })
package org.opiniongraph.knowledge.lookup;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
