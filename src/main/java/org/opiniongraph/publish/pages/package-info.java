/**
 * The page of GraphiQL, with the sample operations and their examples as tabs.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "api.operation")
package org.opiniongraph.publish.pages;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
