package org.opiniongraph.api.paging;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list as in the Relay Cursor Connections Specification, with the length of
 * the whole list.
 *
 * @param <E> the type of the edges
 * @param edges the entries, always in the order of the list
 * @param pageInfo whether there are entries before and after the page
 * @param totalCount the length of the whole list, null unless it was selected
 * @param scope the list that the page belongs to
 */
public record CountedConnection<E extends Edge<?>>(List<E> edges, PageInfo pageInfo, @Nullable Long totalCount,
		WholeList scope) {

	/** Copies the edges. */
	public CountedConnection {
		edges = List.copyOf(edges);
	}

	/**
	 * The nodes of the entries, for clients that need no cursors.
	 * @return as many as edges, in the same order
	 */
	public List<?> nodes() {
		return this.edges.stream().map(Edge::node).toList();
	}

	/**
	 * An edge with cursor and node only.
	 *
	 * @param <N> the type of the nodes
	 * @param cursor the position in the list
	 * @param node the node
	 */
	public record PlainEdge<N>(String cursor, N node) implements Edge<N> {
	}

	/**
	 * An edge with the number of opinions that connect the node with the parent of the
	 * list.
	 *
	 * @param <N> the type of the nodes
	 * @param cursor the position in the list
	 * @param node the node
	 * @param opinionCount the number of opinions
	 */
	public record OpinionCountEdge<N>(String cursor, N node, long opinionCount) implements Edge<N> {
	}

	/**
	 * Whether there are entries before and after the page.
	 *
	 * @param hasNextPage whether entries follow
	 * @param hasPreviousPage whether entries go before
	 * @param startCursor the first entry's cursor
	 * @param endCursor the last entry's cursor
	 */
	public record PageInfo(boolean hasNextPage, boolean hasPreviousPage, @Nullable String startCursor,
			@Nullable String endCursor) {
	}

	/**
	 * The list of a connection without the page, for fields that describe the whole list.
	 *
	 * @param list its name in {@link ConnectionLoaders}
	 * @param parent the id of its parent, "" for none
	 * @param filter its filter; an empty text if it has none
	 */
	public record WholeList(String list, String parent, Object filter) {
	}

}
