package org.opiniongraph.knowledge.facet;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.opiniongraph.api.field.Selection;
import org.opiniongraph.knowledge.passage.PassageKind;
import org.opiniongraph.knowledge.passage.PassageOwner;
import org.opiniongraph.knowledge.passage.PassageRequest;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.model.NodeKind;

import org.springframework.stereotype.Component;

/**
 * Finds the nodes with the most opinions: the same numbers as the field {@code facets} of
 * {@code opinions}, for many parents at once.
 */
@Component
public class LeadingNodes {

	private static final Set<FacetKind> OF_SUMMARIES = EnumSet.of(FacetKind.CATEGORIES, FacetKind.MEMBERS,
			FacetKind.THEMES, FacetKind.PROGRAMS);

	private final FacetCounting facets;

	LeadingNodes(FacetCounting facets) {
		this.facets = facets;
	}

	/**
	 * Counts the opinions of nodes of one kind.
	 * @param kind the kind: one whose nodes have opinions
	 * @param ids the nodes
	 * @param first how many numbers of each kind at most
	 * @return by node: its categories, members, themes and programmes, the most opinions
	 * first; nothing of a node without opinions
	 */
	public Map<String, Map<NodeKind, List<LeadingNode>>> of(NodeKind kind, Collection<String> ids, int first) {
		var wanted = new FacetsRequest(OF_SUMMARIES, first, AboutLevel.USUAL, false, new Selection(Set.of()));
		var leading = new HashMap<String, Map<NodeKind, List<LeadingNode>>>();
		this.facets.facets(PassageKind.OPINION, owner(kind), ids, request(kind), wanted).forEach((id, counts) -> {
			var own = new EnumMap<NodeKind, List<LeadingNode>>(NodeKind.class);
			counts.forEach((facet, numbers) -> own.put(Objects.requireNonNull(facet.node()), numbers.leading()));
			leading.put(id, own);
		});
		return leading;
	}

	private static PassageOwner owner(NodeKind kind) {
		return switch (kind) {
			case PROGRAM, ORGANIZATION, PLACE -> PassageOwner.SUBJECT;
			default -> PassageOwner.valueOf(kind.name());
		};
	}

	private static PassageRequest request(NodeKind kind) {
		return (kind == NodeKind.THEME)
				? PassageRequest.about(AboutLevel.USUAL.minScore(), AboutLevel.USUAL.includeNarrower())
				: PassageRequest.ALL;
	}

	/**
	 * A node that opinions have.
	 *
	 * @param id its id
	 * @param opinionCount how many of them have it
	 */
	public record LeadingNode(String id, long opinionCount) {
	}

}
