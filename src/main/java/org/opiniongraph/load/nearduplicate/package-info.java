/**
 * Finds texts that say the same with much the same words: opinions that another document
 * has again, and answers that differ in a few words only. The functions are pure.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "load.text", "load.vocabulary", "model" })
package org.opiniongraph.load.nearduplicate;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
