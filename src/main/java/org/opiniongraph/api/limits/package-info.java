/**
 * Limits of a request. A request is measured before it runs, and it gets a deadline and a
 * place among the requests in flight. A refusal names the limit and the figure of the
 * request.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "api.memory", "neo4j.connection" })
package org.opiniongraph.api.limits;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
