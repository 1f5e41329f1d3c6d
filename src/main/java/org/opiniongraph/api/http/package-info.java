/**
 * GraphQL over HTTP: the endpoint, the filters in front of it, and the warm-up.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.answer", "api.connection", "api.field", "api.kept", "api.limits",
		"api.operation", "api.request", "model", "neo4j.connection" })
package org.opiniongraph.api.http;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
