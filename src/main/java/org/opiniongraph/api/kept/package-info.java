/**
 * Keeps answers as bytes, under the request and the revision of the graph from which they
 * were read. A request that finds its answer here reads only the revision.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "api.field", "api.memory", "neo4j.connection", "neo4j.reading", "neo4j.revision" })
package org.opiniongraph.api.kept;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
