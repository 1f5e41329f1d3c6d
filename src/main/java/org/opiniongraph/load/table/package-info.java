/**
 * Reads a table of opinions into rows. A table and its descriptor come in. Each row of
 * the table becomes exactly one {@link org.opiniongraph.load.table.SourceRow}. When one
 * row is wrong, no row comes out, and a
 * {@link org.opiniongraph.load.descriptor.SeedFormatException} names file, line and
 * reason.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "load.descriptor", "load.grid", "load.text", "load.vocabulary" })
package org.opiniongraph.load.table;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
