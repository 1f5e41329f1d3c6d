/**
 * How two nodes are connected: ids of two nodes come in, the shortest readable ways
 * between them go out, each step with the words that are its evidence.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "node", "graph", "graphql" })
package org.opiniongraph.path;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
