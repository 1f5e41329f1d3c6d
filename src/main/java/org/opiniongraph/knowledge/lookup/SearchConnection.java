package org.opiniongraph.knowledge.lookup;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.CountedConnection.PageInfo;
import org.opiniongraph.api.paging.CountedConnection;

/**
 * A page of what a search found.
 *
 * @param edges what was found, the best first
 * @param pageInfo whether the list goes on
 * @param totalCount how much was found, null unless it was selected
 * @param search what was searched for
 */
record SearchConnection(List<SearchEdge> edges, PageInfo pageInfo, @Nullable Long totalCount, Search search) {

	SearchConnection {
		edges = List.copyOf(edges);
	}

	static SearchConnection of(CountedConnection<SearchEdge> page, Search search) {
		return new SearchConnection(page.edges(), page.pageInfo(), page.totalCount(), search);
	}

}
