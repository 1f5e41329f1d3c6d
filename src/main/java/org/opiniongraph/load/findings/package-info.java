/**
 * Finds in a passage which programmes and organisations it names, what it refers to and
 * what it is about, each with its place in the text as evidence. The functions are pure.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "load.ask", "load.commitment", "load.descriptor", "load.text",
		"load.vocabulary", "model" })
package org.opiniongraph.load.findings;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
