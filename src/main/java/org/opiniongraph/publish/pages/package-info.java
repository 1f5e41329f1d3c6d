/**
 * The page of GraphiQL, with the sample operations as tabs.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.opiniongraph.publish.pages;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
