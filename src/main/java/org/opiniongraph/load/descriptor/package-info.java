/**
 * Reads a YAML file of the seed into a record. A wrong file is refused with its name, the
 * line and what was expected.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.opiniongraph.load.descriptor;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
