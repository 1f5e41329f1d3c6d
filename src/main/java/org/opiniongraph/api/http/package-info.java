/**
 * GraphQL over HTTP: the endpoint, the filters in front of it, and the warm-up.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.answer", "api.field", "api.kept", "api.limits", "api.operation",
		"api.request", "model" })
package org.opiniongraph.api.http;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
