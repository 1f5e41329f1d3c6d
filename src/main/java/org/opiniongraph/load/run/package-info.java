/**
 * What every load does, whatever it reads: it waits for its turn, compares revisions,
 * writes in transactions of a bounded size, and reports.
 */
@NullMarked
@ApplicationModule(
		allowedDependencies = { "load.changelog", "load.graph", "load.writing", "model", "neo4j.connection" })
package org.opiniongraph.load.run;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
