/**
 * What a request may ask at most: it is measured before anything is read, gets a time by
 * which it must be answered, and a place among those in flight. A request that asks too
 * much leaves with an error that names the limit and the request's own figure.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "graphql" })
package org.opiniongraph.limits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
