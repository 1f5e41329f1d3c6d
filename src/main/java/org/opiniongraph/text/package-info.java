/**
 * A passage becomes findings: what it names and where it points, each with the places in
 * the text as evidence. Pure functions; the text itself is never changed, normalised
 * forms are for matching only.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "vocabulary")
package org.opiniongraph.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
