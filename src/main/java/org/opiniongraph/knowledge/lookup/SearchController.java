package org.opiniongraph.knowledge.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.knowledge.lookup.SearchQueries.SearchedText;
import org.opiniongraph.model.NodeKind;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

@Controller
class SearchController {

	private static final String SEARCH = "Query.search";

	/** With fewer hits than these, names that may have been meant are suggested. */
	private static final int FEW = 3;

	private static final int MOST_SUGGESTIONS = 5;

	private final SearchQueries queries;

	private final FullText fullText;

	SearchController(SearchQueries queries, NodeLookup nodes, FullText fullText, ConnectionLoaders loaders) {
		this.queries = queries;
		this.fullText = fullText;
		loaders.<Search, Object, SearchEdge>register(SEARCH, Search.class, (search, order) -> queries.hits(search),
				nodes::byIds, (parent, search, cursor, node, row) -> new SearchEdge(cursor, node, row.text("id"),
						row.decimal("score"), search));
	}

	@QueryMapping
	CompletableFuture<SearchConnection> search(@Argument String query, @Argument @Nullable List<NodeKind> kinds,
			ConnectionRequest request) {
		FullText.check("query", query);
		List<NodeKind> checked = Search.kinds(kinds);
		var search = new Search(this.fullText.query(query), checked);
		return request.<SearchEdge>load(SEARCH, "", search, ListOrder.SCORE_DESC)
			.thenApply((page) -> SearchConnection.of(page, search));
	}

	@BatchMapping
	Map<SearchEdge, List<Highlight>> highlights(List<SearchEdge> edges) {
		Map<String, List<SearchedText>> texts = this.queries
			.texts(edges.stream().map(SearchEdge::id).collect(Collectors.toSet()));
		var highlights = new HashMap<SearchEdge, List<Highlight>>();
		edges.forEach((edge) -> highlights.put(edge,
				texts.getOrDefault(edge.id(), List.of()).stream().flatMap((text) -> highlight(edge, text)).toList()));
		return highlights;
	}

	private static Stream<Highlight> highlight(SearchEdge edge, SearchedText text) {
		return edge.search().query().highlight(text.text()).map((it) -> Highlight.of(text.field(), it)).stream();
	}

	@SchemaMapping
	List<String> suggestions(SearchConnection found) {
		Search search = found.search();
		return search.query().nearest(this.queries.nearNames(search, FEW), MOST_SUGGESTIONS);
	}

}
