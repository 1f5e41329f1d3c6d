/**
 * Gives the application a Neo4j in its own process when none is configured: a data folder
 * and a port come in, connection details for the driver and a Neo4j Browser page go out.
 * What keeps the database from being reached ends the start with one sentence that says
 * what to do.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.opiniongraph.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
