package org.opiniongraph.knowledge.facet;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.NodeSource;
import org.opiniongraph.knowledge.council.CategoryQueries;
import org.opiniongraph.knowledge.council.MemberQueries;
import org.opiniongraph.knowledge.facet.FacetQueries.FacetCounting;
import org.opiniongraph.knowledge.facet.FacetQueries.FacetKind;
import org.opiniongraph.knowledge.facet.LeadingNodes.LeadingNode;
import org.opiniongraph.knowledge.facet.OpinionFacets.Facet;
import org.opiniongraph.knowledge.mention.SubjectQueries;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.ThemeQueries;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class FacetController {

	private final FacetQueries facets;

	private final CategoryQueries categories;

	private final MemberQueries members;

	private final ThemeQueries themes;

	private final SubjectQueries subjects;

	private final GroupedLoader<String, FacetsArguments, OpinionFacets> loader;

	FacetController(FacetQueries facets, CategoryQueries categories, MemberQueries members, ThemeQueries themes,
			SubjectQueries subjects, BatchLoaderRegistry registry) {
		this.facets = facets;
		this.categories = categories;
		this.members = members;
		this.themes = themes;
		this.subjects = subjects;
		this.loader = GroupedLoader.of(registry, "OpinionConnection.facets", this::facets);
	}

	@SchemaMapping(typeName = "OpinionConnection")
	CompletableFuture<OpinionFacets> facets(CountedConnection<?> connection, @Argument @Nullable Integer first,
			AboutLevel level, Selection selection, DataFetchingEnvironment environment) {
		CountedConnection.WholeList scope = connection.scope();
		Set<FacetKind> kinds = Arrays.stream(FacetKind.values())
			.filter((kind) -> selection.has(kind.field()))
			.collect(Collectors.toSet());
		var counting = new FacetCounting(kinds, Arguments.first(first), level);
		return this.loader.load(environment, scope.parent(),
				new FacetsArguments(scope.list(), scope.filter(), counting, selection));
	}

	/** Sends one statement for the counts and one for the nodes of each selected kind. */
	private Map<String, OpinionFacets> facets(List<String> parents, FacetsArguments asked) {
		var counts = asked.counting().kinds().isEmpty() ? Map.<String, Map<FacetKind, List<LeadingNode>>>of()
				: this.facets.facets(asked.list(), parents, asked.filter(), asked.counting());
		var ofCategories = new Reading<>(FacetKind.CATEGORIES, this.categories::byIds, asked.node(), counts.values());
		var ofMembers = new Reading<>(FacetKind.MEMBERS, this.members::byIds, asked.node(), counts.values());
		var ofThemes = new Reading<>(FacetKind.THEMES, this.themes::byIds, asked.node(), counts.values());
		var ofPrograms = new Reading<>(FacetKind.PROGRAMS, this.subjects::programs, asked.node(), counts.values());
		return parents.stream().collect(Collectors.toMap((parent) -> parent, (parent) -> {
			Map<FacetKind, List<LeadingNode>> own = counts.getOrDefault(parent, Map.of());
			return new OpinionFacets(ofCategories.facets(own), ofMembers.facets(own), ofThemes.facets(own),
					ofPrograms.facets(own));
		}));
	}

	/** Reads the nodes of one kind for all counts together. */
	private static final class Reading<N> {

		private final FacetKind kind;

		private final Map<String, N> nodes;

		Reading(FacetKind kind, NodeSource<N> query, Selection selection,
				Collection<Map<FacetKind, List<LeadingNode>>> counts) {
			this.kind = kind;
			this.nodes = query.byIds(counts.stream()
				.flatMap((own) -> own.getOrDefault(kind, List.of()).stream())
				.map(LeadingNode::id)
				.collect(Collectors.toSet()), selection.of(kind.field()).of("node"));
		}

		List<Facet<N>> facets(Map<FacetKind, List<LeadingNode>> counts) {
			return counts.getOrDefault(this.kind, List.of())
				.stream()
				.flatMap((count) -> Stream.ofNullable(this.nodes.get(count.id()))
					.map((node) -> new Facet<>(node, count.opinionCount())))
				.toList();
		}

	}

	private record FacetsArguments(String list, Object filter, FacetCounting counting, Selection node) {
	}

}
