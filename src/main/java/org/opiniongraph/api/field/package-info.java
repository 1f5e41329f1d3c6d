/**
 * Shared by the fields of the schema: arguments, selections, places in a text, and errors
 * with their codes.
 */
@NullMarked
@ApplicationModule(allowedDependencies = { "model", "neo4j.connection" })
package org.opiniongraph.api.field;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
