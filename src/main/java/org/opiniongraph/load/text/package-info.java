/**
 * Cuts texts into tokens and folds them. Loading uses it for the texts, and serving uses
 * it for the queries, so that both are cut in the same way. The functions are pure. They
 * never change the text itself; folded forms are for matching only.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "load.vocabulary", "model" })
package org.opiniongraph.load.text;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
