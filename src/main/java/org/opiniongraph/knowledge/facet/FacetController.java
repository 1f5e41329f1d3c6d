package org.opiniongraph.knowledge.facet;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.CountedConnection;
import org.opiniongraph.api.paging.NodeSource;
import org.opiniongraph.knowledge.council.CategoryQueries;
import org.opiniongraph.knowledge.council.MemberQueries;
import org.opiniongraph.knowledge.facet.FacetQueries.Count;
import org.opiniongraph.knowledge.facet.FacetQueries.Kind;
import org.opiniongraph.knowledge.facet.OpinionFacets.Facet;
import org.opiniongraph.knowledge.mention.SubjectQueries;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.ThemeQueries;
import reactor.core.publisher.Mono;

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

	FacetController(FacetQueries facets, CategoryQueries categories, MemberQueries members, ThemeQueries themes,
			SubjectQueries subjects, BatchLoaderRegistry registry) {
		this.facets = facets;
		this.categories = categories;
		this.members = members;
		this.themes = themes;
		this.subjects = subjects;
		registry.<FacetsKey, OpinionFacets>forName("opinionFacets")
			.registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> facets(keys)));
	}

	@SchemaMapping(typeName = "OpinionConnection")
	CompletableFuture<OpinionFacets> facets(CountedConnection<?> connection, @Argument @Nullable Integer first,
			AboutLevel level, Selection selection, DataLoader<FacetsKey, OpinionFacets> opinionFacets) {
		CountedConnection.Scope scope = connection.scope();
		Set<Kind> kinds = Arrays.stream(Kind.values())
			.filter((kind) -> selection.has(kind.field()))
			.collect(Collectors.toSet());
		var wanted = new FacetQueries.Wanted(kinds, Arguments.count("first", (first != null) ? first : Arguments.USUAL),
				level);
		return opinionFacets
			.load(new FacetsKey(scope.parent(), new Request(scope.list(), scope.filter(), wanted, selection)));
	}

	private Map<FacetsKey, OpinionFacets> facets(Set<FacetsKey> keys) {
		var found = new HashMap<FacetsKey, OpinionFacets>();
		keys.stream()
			.collect(Collectors.groupingBy(FacetsKey::request,
					Collectors.mapping(FacetsKey::parent, Collectors.toList())))
			.forEach((request, parents) -> facets(request, parents)
				.forEach((parent, facets) -> found.put(new FacetsKey(parent, request), facets)));
		return found;
	}

	/** One statement for the numbers, one for the nodes of each kind that is selected. */
	private Map<String, OpinionFacets> facets(Request request, List<String> parents) {
		var counts = request.wanted().kinds().isEmpty() ? Map.<String, Map<Kind, List<Count>>>of()
				: this.facets.facets(request.list(), parents, request.filter(), request.wanted());
		var ofCategories = new Reading<>(Kind.CATEGORIES, this.categories::byIds, request.node(), counts.values());
		var ofMembers = new Reading<>(Kind.MEMBERS, this.members::byIds, request.node(), counts.values());
		var ofThemes = new Reading<>(Kind.THEMES, this.themes::byIds, request.node(), counts.values());
		var ofPrograms = new Reading<>(Kind.PROGRAMS, this.subjects::programs, request.node(), counts.values());
		return parents.stream().collect(Collectors.toMap((parent) -> parent, (parent) -> {
			Map<Kind, List<Count>> own = counts.getOrDefault(parent, Map.of());
			return new OpinionFacets(ofCategories.facets(own), ofMembers.facets(own), ofThemes.facets(own),
					ofPrograms.facets(own));
		}));
	}

	/** The nodes of all numbers of a kind, read together. */
	private static final class Reading<N> {

		private final Kind kind;

		private final Map<String, N> nodes;

		Reading(Kind kind, NodeSource<N> query, Selection selection, Collection<Map<Kind, List<Count>>> counts) {
			this.kind = kind;
			this.nodes = query.byIds(counts.stream()
				.flatMap((own) -> own.getOrDefault(kind, List.of()).stream())
				.map(Count::id)
				.collect(Collectors.toSet()), selection.of(kind.field()).of("node"));
		}

		List<Facet<N>> facets(Map<Kind, List<Count>> counts) {
			return counts.getOrDefault(this.kind, List.of())
				.stream()
				.flatMap((count) -> Stream.ofNullable(this.nodes.get(count.id()))
					.map((node) -> new Facet<>(node, count.count())))
				.toList();
		}

	}

	/**
	 * What is asked of the opinions of a list.
	 *
	 * @param parent the id of the list's owner
	 * @param request what is asked, whoever's list it is
	 */
	record FacetsKey(String parent, Request request) {
	}

	/**
	 * What is asked of a list, whoever's it is and whichever page of it.
	 *
	 * @param list the list's name
	 * @param filter what it is filtered by
	 * @param wanted what to count
	 * @param node what is selected of the nodes
	 */
	record Request(String list, Object filter, FacetQueries.Wanted wanted, Selection node) {
	}

}
