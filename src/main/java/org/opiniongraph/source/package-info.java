/**
 * A document file becomes rows. A table and its descriptor come in; every row of the
 * table comes out as exactly one {@link org.opiniongraph.source.SourceRow}, or nothing
 * does and a {@link org.opiniongraph.seed.SeedFormatException} names file, line and
 * reason.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "seed")
package org.opiniongraph.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
