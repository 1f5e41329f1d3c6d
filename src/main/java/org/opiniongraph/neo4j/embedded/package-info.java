/**
 * Starts a Neo4j in the process of the application when no other is configured. A data
 * folder and a port come in; connection details for the driver and a page with Neo4j
 * Browser come out. A failure ends the start with one sentence that says what to do.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "neo4j.connection")
package org.opiniongraph.neo4j.embedded;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
