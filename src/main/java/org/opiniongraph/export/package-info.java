/**
 * The whole graph as files: one that can be loaded back, and those that other programs
 * read. It is walked in stretches, so memory does not grow with it, and in an order that
 * its ids give, so the same graph gives the same bytes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "linked", "graph", "web" })
package org.opiniongraph.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
