/**
 * Serves GraphiQL, the page to try queries in, from this application alone: the sample
 * operations of {@code schema/operations} come in, a page with a tab for each goes out.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.opiniongraph.graphiql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
