package org.opiniongraph.neo4j.reading;

import org.neo4j.driver.Value;

/**
 * The columns of a node as the page statement read them, not decoded yet. The statement
 * creates it, and the queries of the node's room decode it. The code in between cannot
 * open it and does not need to know the driver. It is immutable.
 *
 * @param value the value of a {@link Projection}
 */
public record Columns(Value value) {
}
