/**
 * What other systems pull: each node's document, in the format they read, made of what
 * GraphQL answers about it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "change", "facet", "theme", "mention", "opinion", "document", "node",
		"graph", "graphql", "http", "web" })
package org.opiniongraph.linked;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
