package org.opiniongraph.knowledge.facet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.NodeSource;
import org.opiniongraph.knowledge.council.CategoryQueries;
import org.opiniongraph.knowledge.council.DocumentQueries;
import org.opiniongraph.knowledge.council.MemberQueries;
import org.opiniongraph.knowledge.facet.LeadingNodes.LeadingNode;
import org.opiniongraph.knowledge.facet.PassageFacets.AnsweredFacet;
import org.opiniongraph.knowledge.facet.PassageFacets.Facet;
import org.opiniongraph.knowledge.facet.PassageFacets.NameFacet;
import org.opiniongraph.knowledge.facet.PassageFacets.ProgramKindFacet;
import org.opiniongraph.knowledge.facet.PassageFacets.StageFacet;
import org.opiniongraph.knowledge.facet.PassageFacets.StanceFacet;
import org.opiniongraph.knowledge.mention.SubjectQueries;
import org.opiniongraph.knowledge.theme.ThemeQueries;
import org.opiniongraph.model.ProgramKind;
import org.opiniongraph.model.Stage;
import org.opiniongraph.model.Stance;

import org.springframework.stereotype.Component;

/**
 * Puts nodes in the place of the ids of counts. The nodes of a kind are read together.
 */
@Component
class FacetNodes {

	private final DocumentQueries documents;

	private final CategoryQueries categories;

	private final MemberQueries members;

	private final ThemeQueries themes;

	private final SubjectQueries subjects;

	FacetNodes(DocumentQueries documents, CategoryQueries categories, MemberQueries members, ThemeQueries themes,
			SubjectQueries subjects) {
		this.documents = documents;
		this.categories = categories;
		this.members = members;
		this.themes = themes;
		this.subjects = subjects;
	}

	/** Sends one statement for each kind of nodes that is counted. */
	Map<String, PassageFacets> facets(Map<String, Map<FacetKind, FacetCounts>> counts, Selection selection) {
		var documents = new Reading<>(FacetKind.DOCUMENTS, this.documents::documents, selection, counts.values());
		var councils = new Reading<>(FacetKind.COUNCILS, this.documents::councils, selection, counts.values());
		var categories = new Reading<>(FacetKind.CATEGORIES, this.categories, selection, counts.values());
		var members = new Reading<>(FacetKind.MEMBERS, this.members::byIds, selection, counts.values());
		var themes = new Reading<>(FacetKind.THEMES, this.themes::byIds, selection, counts.values());
		var programs = new Reading<>(FacetKind.PROGRAMS, this.subjects::programs, selection, counts.values());
		var organizations = new Reading<>(FacetKind.ORGANIZATIONS, this.subjects::organizations, selection,
				counts.values());
		var places = new Reading<>(FacetKind.PLACES, this.subjects::places, selection, counts.values());
		var facets = new HashMap<String, PassageFacets>();
		counts.forEach((parent, own) -> facets.put(parent, new PassageFacets(documents.facets(own),
				councils.facets(own), categories.facets(own),
				values(own, FacetKind.CATEGORY_NAMES).map((it) -> new NameFacet(it.id(), it.opinionCount())).toList(),
				members.facets(own), themes.facets(own), programs.facets(own),
				values(own, FacetKind.PROGRAM_KINDS)
					.map((it) -> new ProgramKindFacet(ProgramKind.of(it.id()), it.opinionCount()))
					.toList(),
				organizations.facets(own), places.facets(own),
				values(own, FacetKind.ANSWERED)
					.map((it) -> new AnsweredFacet(Boolean.parseBoolean(it.id()), it.opinionCount()))
					.toList(),
				values(own, FacetKind.STAGES).map((it) -> new StageFacet(Stage.valueOf(it.id()), it.opinionCount()))
					.toList(),
				values(own, FacetKind.STANCES).map((it) -> new StanceFacet(Stance.valueOf(it.id()), it.opinionCount()))
					.toList(),
				PassageFacets.totals(own))));
		return facets;
	}

	private static Stream<LeadingNode> values(Map<FacetKind, FacetCounts> counts, FacetKind kind) {
		return counts.getOrDefault(kind, FacetCounts.NONE).leading().stream();
	}

	/** Reads the nodes of one kind for all counts together. */
	private static final class Reading<N> {

		private final FacetKind kind;

		private final Map<String, N> nodes;

		Reading(FacetKind kind, NodeSource<N> query, Selection selection,
				Collection<Map<FacetKind, FacetCounts>> counts) {
			this.kind = kind;
			this.nodes = query.byIds(counts.stream()
				.flatMap((own) -> values(own, kind))
				.map(LeadingNode::id)
				.collect(Collectors.toSet()), selection.of(kind.field()).of("node"));
		}

		List<Facet<N>> facets(Map<FacetKind, FacetCounts> counts) {
			return values(counts, this.kind)
				.flatMap((count) -> Stream.ofNullable(this.nodes.get(count.id()))
					.map((node) -> new Facet<>(node, count.opinionCount())))
				.toList();
		}

	}

}
