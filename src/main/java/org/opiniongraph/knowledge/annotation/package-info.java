/**
 * All evidence of a text in one list, cut into segments that a page can draw.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "api.field", "knowledge.lookup", "knowledge.opinion", "model", "neo4j.reading" })
package org.opiniongraph.knowledge.annotation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
