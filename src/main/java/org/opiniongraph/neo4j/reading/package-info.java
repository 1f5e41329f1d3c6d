/**
 * Reads from Neo4j for all serving rooms. Statements and keys come in, rows come out. The
 * room builds the statements of pages and has Neo4j plan all statements at the start.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "model", "neo4j.connection", "neo4j.revision" })
package org.opiniongraph.neo4j.reading;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
