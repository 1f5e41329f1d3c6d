/**
 * Lists of passages: which opinions and responses a client wants, in which order, and
 * with which of them a statement begins.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "api.paging", "knowledge.fulltext", "model", "neo4j.reading" })
package org.opiniongraph.knowledge.passage;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
