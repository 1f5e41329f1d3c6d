/**
 * Turns the words of a client into a query of the full-text index. The words are cut with
 * the dictionary that was used for the texts; the graph holds it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "load.text", "neo4j.connection", "neo4j.reading" })
package org.opiniongraph.knowledge.fulltext;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
