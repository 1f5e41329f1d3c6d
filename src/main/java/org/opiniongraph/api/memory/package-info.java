/**
 * Divides the heap among what holds memory for clients.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.opiniongraph.api.memory;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
