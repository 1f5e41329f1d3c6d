/**
 * Finds in an answer what it commits to: how far it goes, with the words that say so, the
 * act, the time and who acts. The functions are pure.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "load.text", "load.vocabulary", "model" })
package org.opiniongraph.load.commitment;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
