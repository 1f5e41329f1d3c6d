package org.opiniongraph.knowledge.lookup;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.knowledge.passage.PassageFilter;
import org.opiniongraph.knowledge.passage.PassageKind;
import org.opiniongraph.load.text.SearchQuery;
import org.opiniongraph.model.NodeKind;

/**
 * The arguments of a search.
 *
 * @param query the words
 * @param kinds the kinds of nodes, in the order of the schema
 * @param passages the conditions for opinions and responses, with the words; null if all
 * kinds of nodes are wanted whatever they meet
 */
record Search(SearchQuery query, List<NodeKind> kinds, @Nullable PassageFilter passages) {

	private static final Set<NodeKind> OF_PASSAGES = EnumSet.of(NodeKind.OPINION, NodeKind.RESPONSE);

	private static final Set<NodeKind> SEARCHED = EnumSet.of(NodeKind.OPINION, NodeKind.RESPONSE, NodeKind.PROGRAM,
			NodeKind.ORGANIZATION, NodeKind.THEME, NodeKind.MEMBER);

	/** With conditions for passages, nothing else is searched. */
	Search {
		kinds = (passages == null) ? List.copyOf(kinds) : kinds.stream().filter(OF_PASSAGES::contains).toList();
	}

	/**
	 * Checks which kinds are asked for.
	 * @throws BadInputException when one of them has no words to be found by
	 */
	static List<NodeKind> kinds(@Nullable List<NodeKind> kinds) {
		if (kinds == null || kinds.isEmpty()) {
			return List.copyOf(SEARCHED);
		}
		kinds.stream().filter((kind) -> !SEARCHED.contains(kind)).findFirst().ifPresent((kind) -> {
			throw new BadInputException("kinds", "expected only %s, but was %s"
				.formatted(SEARCHED.stream().sorted().map(NodeKind::name).collect(Collectors.joining(", ")), kind));
		});
		return kinds.stream().distinct().sorted().toList();
	}

	boolean isOfEveryKind() {
		return this.kinds.size() == SEARCHED.size();
	}

	List<String> labels() {
		return this.kinds.stream().map(NodeKind::label).toList();
	}

	/** Which passages the facets count. */
	PassageKind passageKind() {
		boolean opinions = this.kinds.contains(NodeKind.OPINION);
		boolean responses = this.kinds.contains(NodeKind.RESPONSE);
		return (opinions == responses) ? PassageKind.ANY : opinions ? PassageKind.OPINION : PassageKind.RESPONSE;
	}

}
