/**
 * Editions of one document, and what an edition changed of the one before.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "api.field", "api.paging", "knowledge.council", "knowledge.opinion", "neo4j.reading" })
package org.opiniongraph.knowledge.edition;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
