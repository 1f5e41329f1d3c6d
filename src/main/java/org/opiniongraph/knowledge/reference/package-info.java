/**
 * References from texts: from responses to materials, from any passage to web pages, and
 * from opinions to other categories, with evidence.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "api.paging", "knowledge.council", "knowledge.mention",
		"knowledge.opinion", "knowledge.passage", "neo4j.reading" })
package org.opiniongraph.knowledge.reference;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
