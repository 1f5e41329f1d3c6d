/**
 * Mistakes of clients in words that teach: what is wrong, where, and what was probably
 * meant.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "api.field")
package org.opiniongraph.api.mistake;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
