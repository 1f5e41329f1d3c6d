/**
 * What is like what: opinions with shared themes and telling words, members who raised
 * the same themes, each with the reason.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "theme", "opinion", "document", "graph", "graphql" })
package org.opiniongraph.related;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
