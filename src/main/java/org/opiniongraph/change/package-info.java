/**
 * What changed between two revisions of the graph, as a feed that other systems follow.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "words", "text", "graph", "web" })
package org.opiniongraph.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
