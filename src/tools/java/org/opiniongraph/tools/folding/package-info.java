/**
 * Measures what each rule of folding gains and loses. Its classes are a command, run from
 * a clone; the server never uses them.
 */
@NullMarked
package org.opiniongraph.tools.folding;

import org.jspecify.annotations.NullMarked;
