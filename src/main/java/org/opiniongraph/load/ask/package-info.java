/**
 * Finds in an opinion the clauses that ask for something or object to it, with the words
 * that say so. The functions are pure.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "load.text", "load.vocabulary", "model" })
package org.opiniongraph.load.ask;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
