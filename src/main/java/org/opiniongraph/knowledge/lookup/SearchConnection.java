package org.opiniongraph.knowledge.lookup;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.CountedConnection.PageInfo;
import org.opiniongraph.api.paging.CountedConnection;

/**
 * A page of search results.
 *
 * @param edges the results, the best first
 * @param pageInfo whether the list goes on
 * @param totalCount the number of all results, null unless it was selected
 * @param search the arguments of the search
 */
record SearchConnection(List<SearchEdge> edges, PageInfo pageInfo, @Nullable Long totalCount, Search search) {

	SearchConnection {
		edges = List.copyOf(edges);
	}

	/**
	 * The nodes of the results.
	 * @return as many as edges, in the same order
	 */
	public List<Object> nodes() {
		return this.edges.stream().map(SearchEdge::node).toList();
	}

	static SearchConnection of(CountedConnection<SearchEdge> page, Search search) {
		return new SearchConnection(page.edges(), page.pageInfo(), page.totalCount(), search);
	}

}
