/**
 * Restores a graph from an export. The export is read and checked as a whole before the
 * first write.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "load.descriptor", "load.graph", "load.run", "load.text", "load.writing",
		"model", "neo4j.connection" })
package org.opiniongraph.load.restore;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
