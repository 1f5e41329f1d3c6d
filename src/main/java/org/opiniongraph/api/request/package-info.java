/**
 * Reads a GraphQL request over HTTP, from a body or from the query string, within limits
 * of size and time.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "api.memory" })
package org.opiniongraph.api.request;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
