/**
 * Prints the statements of the server as they are sent, with typical values for Neo4j
 * Browser. A command, run from a clone; the server never uses it.
 */
@NullMarked
package org.opiniongraph.tools.statements;

import org.jspecify.annotations.NullMarked;
