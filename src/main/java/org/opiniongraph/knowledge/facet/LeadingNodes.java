package org.opiniongraph.knowledge.facet;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.opiniongraph.knowledge.opinion.OpinionFilter;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.model.NodeKind;

import org.springframework.stereotype.Component;

/**
 * Finds the nodes with the most opinions: the same numbers as the field {@code facets} of
 * {@code opinions}, for many parents at once.
 */
@Component
public class LeadingNodes {

	private final FacetQueries facets;

	LeadingNodes(FacetQueries facets) {
		this.facets = facets;
	}

	/**
	 * Counts the opinions of nodes of one kind, in one statement.
	 * @param kind the kind: one whose nodes have opinions
	 * @param ids the nodes
	 * @param first how many numbers of each kind at most
	 * @return by node: its categories, members, themes and programmes, the most opinions
	 * first; nothing of a node without opinions
	 */
	public Map<String, Map<NodeKind, List<LeadingNode>>> of(NodeKind kind, Collection<String> ids, int first) {
		var wanted = new FacetQueries.FacetCounting(EnumSet.allOf(FacetQueries.FacetKind.class), first,
				AboutLevel.USUAL);
		var leading = new HashMap<String, Map<NodeKind, List<LeadingNode>>>();
		this.facets.facets(list(kind), ids, filter(kind), wanted).forEach((id, counts) -> {
			var own = new EnumMap<NodeKind, List<LeadingNode>>(NodeKind.class);
			counts.forEach((facet, numbers) -> own.put(facet.counted(), numbers));
			leading.put(id, own);
		});
		return leading;
	}

	private static String list(NodeKind kind) {
		return switch (kind) {
			case PROGRAM, ORGANIZATION -> "Subject.opinions";
			default -> kind.label() + ".opinions";
		};
	}

	private static Object filter(NodeKind kind) {
		return switch (kind) {
			case MEMBER -> OpinionFilter.NONE;
			case THEME -> AboutLevel.USUAL;
			default -> "";
		};
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
