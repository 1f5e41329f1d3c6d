/**
 * What texts name: programmes and organisations, with the places in the text as evidence.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "opinion", "document", "words", "graph", "graphql" })
package org.opiniongraph.mention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
