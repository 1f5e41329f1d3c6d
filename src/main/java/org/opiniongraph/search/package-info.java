/**
 * Words become nodes of several kinds, the best first, with the places where the words
 * are and, where there is little, names that may have been meant.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "node", "words", "text", "graph", "graphql" })
package org.opiniongraph.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
