/**
 * The matrix of a document: its themes by categories, with the members who spoke in each
 * cell and the members who were silent.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "knowledge.council", "knowledge.opinion", "knowledge.theme",
		"knowledge.voice", "model", "neo4j.reading" })
package org.opiniongraph.knowledge.matrix;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
