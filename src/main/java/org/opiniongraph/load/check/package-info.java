/**
 * The commands of a keeper of tables: one writes a first descriptor, the other checks
 * documents. Neither needs a database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "load.descriptor", "load.findings", "load.grid", "load.seed", "load.table" })
package org.opiniongraph.load.check;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
