/**
 * Councils, their documents, categories and members.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "api.paging", "knowledge.fulltext", "model", "neo4j.reading" })
package org.opiniongraph.knowledge.council;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
