/**
 * The schema as a subgraph of a federation: each kind of node is an entity with its id as
 * key. Off unless a setting says so.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "api.field", "knowledge.lookup" })
package org.opiniongraph.knowledge.federation;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
