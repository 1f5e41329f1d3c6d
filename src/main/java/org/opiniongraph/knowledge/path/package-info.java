/**
 * Shortest paths between two nodes, each step with its evidence.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "knowledge.lookup", "model", "neo4j.reading" })
package org.opiniongraph.knowledge.path;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
