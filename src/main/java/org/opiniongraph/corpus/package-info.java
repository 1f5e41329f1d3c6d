/**
 * Makes a synthetic corpus: a seed folder of any size with the statistics of the real
 * document, whose sentences it puts together anew. A command, run from a clone; the
 * server never uses it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "ingest", "source", "text", "vocabulary", "seed" })
package org.opiniongraph.corpus;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
