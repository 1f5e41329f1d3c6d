/**
 * Rows and findings become the graph. All files of the seed are read and checked before
 * the first statement; then each document is brought up to date in one transaction that
 * writes only what differs, and the load is recorded last. An export of the graph fills
 * it as well.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "seed", "source", "vocabulary", "text", "graph" })
package org.opiniongraph.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
