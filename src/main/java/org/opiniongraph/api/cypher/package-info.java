/**
 * Shows a client the Cypher that ran for its request. Statements come in, an entry of
 * {@code extensions} comes out.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "neo4j.reading" })
package org.opiniongraph.api.cypher;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
