/**
 * Names become nodes: the beginning of one for search as you type, whole ones for who has
 * a list of them. Loading has made a node of every spelling, so that this room looks up
 * and decides nothing.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "node", "text", "graph", "graphql" })
package org.opiniongraph.name;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
