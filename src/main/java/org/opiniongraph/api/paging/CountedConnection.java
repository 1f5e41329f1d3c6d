package org.opiniongraph.api.paging;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A page of a list, in the shape of Relay's Cursor Connections Specification, with the
 * length of the whole list.
 *
 * @param <E> the entries' type
 * @param edges the entries, in the list's order whichever way it was read
 * @param pageInfo whether the list goes on
 * @param totalCount the length of the whole list, null unless it was selected
 * @param scope which list it is a page of
 */
public record CountedConnection<E extends Edge<?>>(List<E> edges, PageInfo pageInfo, @Nullable Long totalCount,
		WholeList scope) {

	/** Copies the edges. */
	public CountedConnection {
		edges = List.copyOf(edges);
	}

	/**
	 * An entry that carries nothing else.
	 *
	 * @param <N> what stands in the list
	 * @param cursor its place in the list
	 * @param node what stands there
	 */
	public record PlainEdge<N>(String cursor, N node) implements Edge<N> {
	}

	/**
	 * An entry that says how many opinions connect it with the list's owner.
	 *
	 * @param <N> what stands in the list
	 * @param cursor its place in the list
	 * @param node what stands there
	 * @param opinionCount how many opinions
	 */
	public record OpinionCountEdge<N>(String cursor, N node, long opinionCount) implements Edge<N> {
	}

	/**
	 * Whether the list goes on.
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
	 * Which list, whatever page of it: for fields that tell something of the whole list.
	 *
	 * @param list the name under which {@link ConnectionLoaders} knows it
	 * @param parent the id of its owner, "" for none
	 * @param filter what it is filtered by; an empty text where it takes no filter
	 */
	public record WholeList(String list, String parent, Object filter) {
	}

}
