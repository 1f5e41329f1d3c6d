/**
 * Related opinions and related members, each with the reason.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "api.paging", "knowledge.council", "knowledge.opinion",
		"knowledge.theme", "knowledge.voice", "neo4j.reading" })
package org.opiniongraph.knowledge.related;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
