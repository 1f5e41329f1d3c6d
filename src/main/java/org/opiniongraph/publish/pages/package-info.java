/**
 * Pages for people and robots: what is where, the sitemap, and GraphiQL with the sample
 * operations and their examples as a list of questions.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.answer", "api.cypher", "api.http", "api.operation", "model",
		"neo4j.connection", "neo4j.reading", "publish.web" })
package org.opiniongraph.publish.pages;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
