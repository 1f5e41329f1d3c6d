/**
 * The documents of requests: trusted documents of {@code schema/operations}, persisted
 * queries, and parsed documents that are kept.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "api.memory", "api.mistake", "api.request", "model" })
package org.opiniongraph.api.operation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
