/**
 * The only door to Neo4j for what serves: statements and keys go in, rows come out. It
 * also says what kinds of node there are and makes the constraints and indexes that the
 * statements rely on.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.opiniongraph.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
