/**
 * Records what a load changes, for the change feed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "load.graph", "load.writing", "model" })
package org.opiniongraph.load.changelog;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
