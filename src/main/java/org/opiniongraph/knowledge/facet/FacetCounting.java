package org.opiniongraph.knowledge.facet;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.opiniongraph.knowledge.passage.PassageKind;
import org.opiniongraph.knowledge.passage.PassageOwner;
import org.opiniongraph.knowledge.passage.PassageRequest;
import org.opiniongraph.knowledge.tally.OpinionTable;
import org.opiniongraph.knowledge.tally.OpinionTables;
import org.opiniongraph.knowledge.tally.PassageFinder;

import org.springframework.stereotype.Component;

/**
 * Counts the passages of a list by document, category, member, theme and so on, in the
 * table of all passages.
 */
@Component
class FacetCounting {

	private final OpinionTables tables;

	private final PassageFinder finder;

	FacetCounting(OpinionTables tables, PassageFinder finder) {
		this.tables = tables;
		this.finder = finder;
	}

	/**
	 * Counts the passages of the same list of many owners.
	 * @param kind which passages
	 * @param owner whose they are
	 * @param parents the owners' ids
	 * @param request which passages of the list
	 * @param wanted what to count
	 * @return the numbers by owner and kind; none of an owner without passages
	 */
	Map<String, Map<FacetKind, FacetCounts>> facets(PassageKind kind, PassageOwner owner, Collection<String> parents,
			PassageRequest request, FacetsRequest wanted) {
		OpinionTable table = this.tables.current();
		List<PassageKind> kinds = (kind == PassageKind.ANY) ? List.of(PassageKind.OPINION, PassageKind.RESPONSE)
				: List.of(kind);
		var counters = new HashMap<String, List<FacetCounter>>();
		for (PassageKind each : kinds) {
			Map<String, BitSet> found = this.finder.find(table, each, owner, parents, request);
			found.values().removeIf(BitSet::isEmpty);
			found
				.forEach(
						(parent, passages) -> counters
							.merge(parent,
									List.of(new FacetCounter(table, each == PassageKind.RESPONSE, passages,
											wanted.level(), stanceThemes(owner, parent, request))),
									FacetCounting::both));
		}
		var facets = new HashMap<String, Map<FacetKind, FacetCounts>>();
		counters.forEach((parent, own) -> {
			var counts = new EnumMap<FacetKind, FacetCounts>(FacetKind.class);
			wanted.kinds().forEach((facet) -> counts.put(facet, FacetCounts.of(numbers(own, facet), wanted.first())));
			facets.put(parent, counts);
		});
		return facets;
	}

	/** Of which themes a passage may want something: those that the filter names. */
	private static List<String> stanceThemes(PassageOwner owner, String parent, PassageRequest request) {
		List<String> named = Objects.requireNonNullElse(request.filter().scored(), List.of());
		return (named.isEmpty() && owner == PassageOwner.THEME) ? List.of(parent) : named;
	}

	private static Map<String, Long> numbers(List<FacetCounter> counters, FacetKind kind) {
		var numbers = new HashMap<String, Long>();
		counters.forEach(
				(counter) -> counter.count(kind).forEach((value, number) -> numbers.merge(value, number, Long::sum)));
		return numbers;
	}

	private static List<FacetCounter> both(List<FacetCounter> some, List<FacetCounter> others) {
		return List.of(some.getFirst(), others.getFirst());
	}

}
