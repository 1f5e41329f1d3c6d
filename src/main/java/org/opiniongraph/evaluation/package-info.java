/**
 * Measures what loading finds: makes the frozen table of weights, and compares findings
 * with what people found by reading. Its classes are commands, run from a clone; the
 * server never uses them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "ingest", "text", "vocabulary", "seed" })
package org.opiniongraph.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
