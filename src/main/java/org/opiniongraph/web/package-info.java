/**
 * What all that is served over plain HTTP shares, beside GraphQL: the addresses of nodes,
 * refusals in one shape, and who may ask when. Paths that begin with one of
 * {@link WebPaths} belong to it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "graphql" })
package org.opiniongraph.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
