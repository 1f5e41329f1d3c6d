/**
 * Reads the files in {@code graph-seed/vocabulary}: programmes, organisations and themes
 * with their spellings, and the patterns by which texts refer to materials, pages and
 * categories.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "load.descriptor", "model" })
package org.opiniongraph.load.vocabulary;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
