/**
 * The connection to Neo4j: its settings, the wait for it at the start, constraints and
 * indexes, the lock for loading, deadlines, and the failures that a statement can have.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.opiniongraph.neo4j.connection;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
