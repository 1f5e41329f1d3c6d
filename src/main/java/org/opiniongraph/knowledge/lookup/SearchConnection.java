package org.opiniongraph.knowledge.lookup;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.CountedConnection.PageInfo;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.knowledge.passage.PassageRequest;

/**
 * A page of search results.
 *
 * @param edges the results, the best first
 * @param pageInfo whether the list goes on
 * @param totalCount the number of all results, null unless it was selected
 * @param search the arguments of the search
 * @param passages the opinions and responses that it finds
 */
record SearchConnection(List<SearchEdge> edges, PageInfo pageInfo, @Nullable Long totalCount, Search search,
		PassageRequest passages) {

	SearchConnection {
		edges = List.copyOf(edges);
	}

	static SearchConnection of(CountedConnection<SearchEdge> page, Search search, PassageRequest passages) {
		return new SearchConnection(page.edges(), page.pageInfo(), page.totalCount(), search, passages);
	}

	/**
	 * The nodes of the results.
	 * @return as many as edges, in the same order
	 */
	public List<Object> nodes() {
		return this.edges.stream().map(SearchEdge::node).toList();
	}

}
