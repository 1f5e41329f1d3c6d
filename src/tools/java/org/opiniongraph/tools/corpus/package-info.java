/**
 * Makes a synthetic corpus: a seed folder of any size with the statistics of the real
 * document, whose sentences it puts together anew. A command, run from a clone; the
 * server never uses it.
 */
@NullMarked
package org.opiniongraph.tools.corpus;

import org.jspecify.annotations.NullMarked;
