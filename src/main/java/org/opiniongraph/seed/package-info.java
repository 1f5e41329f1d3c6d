/**
 * What all files of the seed have in common: descriptors and vocabularies are YAML that
 * becomes records, and a file that is not as it should be is refused with its name, the
 * line and what was expected.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.opiniongraph.seed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
