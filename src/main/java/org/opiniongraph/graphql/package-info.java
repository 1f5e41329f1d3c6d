/**
 * What all fields share: how a list is paged, how a place in a text looks, what a bad
 * argument gets, how an error is told. The rooms that serve fields import it; it knows
 * none of them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "graph")
package org.opiniongraph.graphql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
