/**
 * What was said and answered: opinions and responses, and the lists of them that
 * documents, categories and members have.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "document", "words", "graph", "graphql" })
package org.opiniongraph.opinion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
