/**
 * Measures what loading finds: makes the frozen table of weights, and compares findings
 * with what people found by reading. Its classes are commands, run from a clone; the
 * server never uses them.
 */
@NullMarked
package org.opiniongraph.tools.evaluation;

import org.jspecify.annotations.NullMarked;
