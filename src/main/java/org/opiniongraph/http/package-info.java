/**
 * What stands in front of GraphQL: requests over HTTP become documents with variables,
 * documents that are named become their texts, and every answer has a status, a type and
 * the shape that GraphQL's answers have, also where GraphQL never ran.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "graphql", "kept", "web" })
package org.opiniongraph.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
