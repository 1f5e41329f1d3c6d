/**
 * What texts are about: themes with a score and the places in the text as evidence, how
 * many opinions, members and categories each theme has, and what researchers corrected.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "mention", "opinion", "document", "words", "graph", "graphql" })
package org.opiniongraph.theme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
