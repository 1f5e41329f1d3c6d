/** What stands in front of GraphQL: until the graph is whole, a request is told so. */
@NullMarked
@ApplicationModule(allowedDependencies = "graphql")
package org.opiniongraph.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
