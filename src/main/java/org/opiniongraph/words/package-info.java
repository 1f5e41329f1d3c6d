/**
 * What a client typed becomes a query of the full-text index, cut by the dictionary that
 * the texts were cut by when they were loaded: the graph holds it. Lists that take a text
 * and the search itself ask with the same query, so that they find the same.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "text", "graph", "graphql" })
package org.opiniongraph.words;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
