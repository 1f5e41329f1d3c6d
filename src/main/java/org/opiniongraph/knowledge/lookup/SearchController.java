package org.opiniongraph.knowledge.lookup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.knowledge.facet.FacetLoader;
import org.opiniongraph.knowledge.facet.FacetsRequest;
import org.opiniongraph.knowledge.facet.PassageFacets;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.knowledge.fulltext.Highlight;
import org.opiniongraph.knowledge.lookup.SearchQueries.SearchedText;
import org.opiniongraph.knowledge.passage.PassageFilter;
import org.opiniongraph.knowledge.passage.PassageOwner;
import org.opiniongraph.knowledge.passage.PassageRequest;
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

	private final FacetLoader facets;

	SearchController(SearchQueries queries, NodeLookup nodes, FullText fullText, FacetLoader facets,
			ConnectionLoaders loaders) {
		this.queries = queries;
		this.facets = facets;
		this.fullText = fullText;
		loaders.<Search, Object, SearchEdge>register(SEARCH, Search.class, (search, order) -> queries.hits(search),
				nodes::byIds, (parent, search, cursor, node, row) -> new SearchEdge(cursor, node, row.text("id"),
						row.decimal("score"), search));
	}

	@QueryMapping
	CompletableFuture<SearchConnection> search(@Argument String query, @Argument @Nullable List<NodeKind> kinds,
			@Argument @Nullable PassageFilter filter, ConnectionRequest request) {
		FullText.check("query", query);
		List<NodeKind> checked = Search.kinds(kinds);
		String words = Objects.requireNonNullElse(FullText.plain(query), "");
		PassageFilter found = Objects.requireNonNullElse(filter, PassageFilter.NONE).found(words);
		boolean filtered = filter != null && !filter.checked().isNone();
		var search = new Search(this.fullText.query(words), checked, filtered ? found : null);
		return request.<SearchEdge>load(SEARCH, "", search, ListOrder.SCORE_DESC)
			.thenApply((page) -> SearchConnection.of(page, search, PassageRequest.of(found)));
	}

	@SchemaMapping
	CompletableFuture<PassageFacets> facets(SearchConnection found, FacetsRequest wanted,
			DataFetchingEnvironment environment) {
		return this.facets.load(environment, "", found.search().passageKind(), PassageOwner.ROOT, found.passages(),
				wanted);
	}

	@SchemaMapping
	List<NodeCount> counts(SearchConnection found) {
		Map<String, Long> counts = this.queries.counts(found.search());
		return found.search()
			.kinds()
			.stream()
			.map((kind) -> new NodeCount(kind, counts.getOrDefault(kind.label(), 0L).intValue()))
			.toList();
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
