package org.opiniongraph.neo4j.reading;

import org.neo4j.driver.Value;

/**
 * What a statement read of a node and nobody has looked at yet. It travels from the
 * statement to the queries that know what stands in it; what lies between cannot open it
 * and need not know the driver.
 *
 * @param value what a {@link Projection} became
 */
public record Columns(Value value) {
}
