/**
 * Answers that are still true: the bytes of an answer stand here under what was asked and
 * the one revision of the graph that all of it was read from. A request that finds its
 * answer here reads nothing but the revision.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "graphql" })
package org.opiniongraph.kept;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
