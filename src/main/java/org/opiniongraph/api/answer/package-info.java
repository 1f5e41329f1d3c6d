/**
 * Writes an answer: its status, media type, compression and bytes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "api.kept", "api.operation", "api.request", "model" })
package org.opiniongraph.api.answer;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
