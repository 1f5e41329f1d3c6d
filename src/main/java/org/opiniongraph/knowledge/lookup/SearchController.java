package org.opiniongraph.knowledge.lookup;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ConnectionLoaders;
import org.opiniongraph.api.paging.ConnectionRequest;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.knowledge.facet.FacetLoader;
import org.opiniongraph.knowledge.facet.FacetsRequest;
import org.opiniongraph.knowledge.facet.PassageFacets;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.knowledge.fulltext.Highlight.HighlightField;
import org.opiniongraph.knowledge.fulltext.Highlight;
import org.opiniongraph.knowledge.fulltext.TextCondition;
import org.opiniongraph.knowledge.fulltext.WordFilter;
import org.opiniongraph.knowledge.lookup.SearchQueries.SearchedNode;
import org.opiniongraph.knowledge.passage.PassageFilter;
import org.opiniongraph.knowledge.passage.PassageOwner;
import org.opiniongraph.knowledge.passage.PassageRequest;
import org.opiniongraph.load.text.SearchQuery;
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

	private final SearchAlternativeQueries alternatives;

	private final NodeLookup nodes;

	private final NameQueries names;

	SearchController(SearchQueries queries, SearchAlternativeQueries alternatives, NodeLookup nodes, NameQueries names,
			FullText fullText, FacetLoader facets, ConnectionLoaders loaders) {
		this.queries = queries;
		this.alternatives = alternatives;
		this.nodes = nodes;
		this.names = names;
		this.facets = facets;
		this.fullText = fullText;
		loaders.<Search, Object, SearchEdge>register(SEARCH, Search.class, (search, order) -> queries.hits(search),
				nodes::byIds, (parent, search, cursor, node, row) -> new SearchEdge(cursor, node, row.text("id"),
						row.decimal("score"), search));
	}

	@QueryMapping
	CompletableFuture<SearchConnection> search(@Argument String query, @Argument @Nullable WordFilter words,
			@Argument @Nullable List<NodeKind> kinds, @Argument @Nullable PassageFilter filter,
			ConnectionRequest request) {
		FullText.check("query", query);
		List<NodeKind> checked = Search.kinds(kinds);
		String typed = Objects.requireNonNullElse(FullText.plain(query), "");
		WordFilter conditions = Objects.requireNonNullElse(words, WordFilter.NONE).checked("words.");
		PassageFilter found = Objects.requireNonNullElse(filter, PassageFilter.NONE).found(typed, conditions);
		boolean filtered = filter != null && !filter.checked().isNone();
		var search = new Search(this.fullText.query(new TextCondition(typed, conditions)), checked,
				filtered ? found : null);
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
		Map<String, SearchedNode> nodes = this.queries.texts(
				edges.stream().map(SearchEdge::id).collect(Collectors.toSet()),
				edges.stream()
					.flatMap((edge) -> edge.search().query().subjects().stream())
					.collect(Collectors.toSet()));
		return edges.stream()
			.collect(Collectors.toMap((edge) -> edge,
					(edge) -> Optional.ofNullable(nodes.get(edge.id()))
						.map((node) -> highlights(edge.search().query(), node))
						.orElse(List.of())));
	}

	/** The words; where there are none, what the passage is about. */
	private static List<Highlight> highlights(SearchQuery query, SearchedNode node) {
		List<Highlight> words = node.texts()
			.stream()
			.flatMap((text) -> query.highlight(text.text(), text.errors())
				.map((it) -> Highlight.of(text.field(), it))
				.stream())
			.toList();
		return words.isEmpty() ? node.texts()
			.stream()
			.filter((text) -> text.field() == HighlightField.TEXT)
			.flatMap((text) -> node.evidence().highlight(text.text(), query).stream())
			.map((it) -> Highlight.of(HighlightField.TEXT, it))
			.toList() : words;
	}

	@SchemaMapping
	List<ResolutionMatch> understoodAs(SearchConnection found, Selection selection) {
		List<String> ids = found.search().query().subjects();
		Map<String, Object> nodes = ids.isEmpty() ? Map.of() : this.nodes.byIds(ids, selection.of("node"));
		return this.names.called(ids.isEmpty() ? "" : found.search().query().text(), ids)
			.stream()
			.flatMap((match) -> Stream.ofNullable(nodes.get(match.id()))
				.map((node) -> ResolutionMatch.of(node, match.rule())))
			.toList();
	}

	@SchemaMapping
	List<String> suggestions(SearchConnection found) {
		Search search = found.search();
		boolean filteredOut = search.passages() != null && found.edges().isEmpty()
				&& !found.pageInfo().hasPreviousPage();
		SearchAlternativeQueries.Found other = this.alternatives.of(search, filteredOut, FEW, MOST_SUGGESTIONS);
		int names = other.words().isEmpty() ? MOST_SUGGESTIONS : MOST_SUGGESTIONS - 1;
		List<String> near = search.query().nearest(other.names(), names);
		List<String> more = Stream.concat(near.stream(), other.words().stream()).distinct().toList();
		return (more.isEmpty() ? other.themes() : more).stream().limit(MOST_SUGGESTIONS).toList();
	}

}
