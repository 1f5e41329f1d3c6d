/**
 * A whole document at once: its themes by categories, who speaks in each cell and who is
 * silent.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "theme", "opinion", "document", "graph", "graphql" })
package org.opiniongraph.matrix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
