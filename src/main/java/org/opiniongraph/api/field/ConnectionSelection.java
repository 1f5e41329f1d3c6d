package org.opiniongraph.api.field;

/**
 * The selected fields of a connection.
 *
 * @param edge the selected fields of each edge
 * @param node the selected fields of each node, wherever the connection has it
 * @param entries whether any entry is selected
 * @param total whether the total is selected
 * @param next whether {@code hasNextPage} is selected
 * @param previous whether {@code hasPreviousPage} is selected
 */
public record ConnectionSelection(Selection edge, Selection node, boolean entries, boolean total, boolean next,
		boolean previous) {

	static ConnectionSelection of(Selection connection) {
		return new ConnectionSelection(connection.of("edges"),
				connection.of("edges/node").and(connection.of("edges/result")).and(connection.of("nodes")),
				connection.has("edges") || connection.has("nodes") || connection.has("pageInfo"),
				connection.has("totalCount"), connection.has("pageInfo/hasNextPage"),
				connection.has("pageInfo/hasPreviousPage"));
	}

}
