/**
 * Who spoke, where: councils, their documents, categories and members. Ids and pages come
 * in, views named as the schema's types go out.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "graph", "graphql" })
package org.opiniongraph.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
