/**
 * Bounds connections: how many there are, how long headers take, and how slowly a client
 * may read.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.memory" })
package org.opiniongraph.api.connection;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
