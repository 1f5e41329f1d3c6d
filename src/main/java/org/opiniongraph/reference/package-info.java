/**
 * Where texts point: from answers to materials, from any passage to web pages, from
 * opinions to other categories; each with the words that do it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "mention", "opinion", "document", "graph", "graphql" })
package org.opiniongraph.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
