package org.opiniongraph.knowledge.facet;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.opiniongraph.api.field.GroupedLoader;
import org.opiniongraph.knowledge.passage.PassageKind;
import org.opiniongraph.knowledge.passage.PassageOwner;
import org.opiniongraph.knowledge.passage.PassageRequest;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

/**
 * Loads the facets of lists of passages, of all owners together. They are counted in
 * memory; one statement reads the nodes of each selected kind. If the condition of a
 * facet is not to be applied to the facet itself, the list is found once more for it.
 */
@Component
public class FacetLoader {

	private final FacetCounting counting;

	private final FacetNodes nodes;

	private final GroupedLoader<String, FacetsOfList, PassageFacets> loader;

	FacetLoader(FacetCounting counting, FacetNodes nodes, BatchLoaderRegistry registry) {
		this.counting = counting;
		this.nodes = nodes;
		this.loader = GroupedLoader.of(registry, "facets", this::facets);
	}

	/**
	 * Loads the facets of one list.
	 * @param environment that of the field
	 * @param parent the owner's id, "" for none
	 * @param kind which passages the list holds
	 * @param owner whose they are
	 * @param passages which of them
	 * @param wanted what to count
	 * @return completes when the facets of all owners have been read
	 */
	public CompletableFuture<PassageFacets> load(DataFetchingEnvironment environment, String parent, PassageKind kind,
			PassageOwner owner, PassageRequest passages, FacetsRequest wanted) {
		return this.loader.load(environment, parent, new FacetsOfList(kind, owner, passages, wanted));
	}

	private Map<String, PassageFacets> facets(List<String> parents, FacetsOfList asked) {
		var counts = new HashMap<String, Map<FacetKind, FacetCounts>>();
		parents.forEach((parent) -> counts.put(parent, asked.nothing()));
		asked.byPassages()
			.forEach((passages, kinds) -> this.counting
				.facets(asked.kind(), asked.owner(), parents, passages, asked.wanted().of(kinds))
				.forEach((parent, own) -> Objects.requireNonNull(counts.get(parent)).putAll(own)));
		return this.nodes.facets(counts, asked.wanted().selection());
	}

	private record FacetsOfList(PassageKind kind, PassageOwner owner, PassageRequest passages, FacetsRequest wanted) {

		/** The numbers of a list without passages: none of what is wanted. */
		Map<FacetKind, FacetCounts> nothing() {
			var counts = new EnumMap<FacetKind, FacetCounts>(FacetKind.class);
			this.wanted.kinds().forEach((kind) -> counts.put(kind, FacetCounts.NONE));
			return counts;
		}

		/** What to count of which passages. */
		Map<PassageRequest, Set<FacetKind>> byPassages() {
			var kinds = new HashMap<PassageRequest, Set<FacetKind>>();
			for (FacetKind kind : this.wanted.kinds()) {
				kinds
					.computeIfAbsent(this.passages.without(this.wanted.ignoreOwn() ? kind.field() : ""),
							(it) -> EnumSet.noneOf(FacetKind.class))
					.add(kind);
			}
			return kinds;
		}

	}

}
