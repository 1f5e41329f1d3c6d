/**
 * The parts of the graph: kinds of nodes and relationships, ids, and the version of the
 * model. Loading and serving meet here. The room needs neither the driver nor Spring.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.opiniongraph.model;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
