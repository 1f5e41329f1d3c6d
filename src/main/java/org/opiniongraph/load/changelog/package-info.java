/**
 * Records what a load changes, for the change feed.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "load.graph", "load.writing", "model", "neo4j.reading" })
package org.opiniongraph.load.changelog;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
