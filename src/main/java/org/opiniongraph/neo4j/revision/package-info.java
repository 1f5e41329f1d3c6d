/**
 * Tells which revision of the graph a statement has read. The room compares the bookmarks
 * that Neo4j returns.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "neo4j.connection")
package org.opiniongraph.neo4j.revision;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
