/**
 * The opinions of a list, whoever's list it is, become numbers: how many there are of
 * each category, member, theme and programme.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "theme", "mention", "opinion", "document", "words", "graph", "graphql" })
package org.opiniongraph.facet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
