/**
 * An id becomes the node it names, of whatever kind.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "theme", "reference", "mention", "opinion", "document", "graph", "graphql" })
package org.opiniongraph.node;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
