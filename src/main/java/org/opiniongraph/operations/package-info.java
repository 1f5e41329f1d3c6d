/** What runs, on which data: the revision of the graph and how much is in it. */
@NullMarked
@ApplicationModule(allowedDependencies = "graph")
package org.opiniongraph.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
