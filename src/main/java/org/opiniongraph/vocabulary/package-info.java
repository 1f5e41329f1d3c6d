/**
 * What a text may name, as the files in {@code graph-seed/vocabulary} say it: programmes
 * and organisations with their spellings, and how texts point to materials, pages and
 * categories.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "seed")
package org.opiniongraph.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
