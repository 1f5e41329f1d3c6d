package org.opiniongraph.publish.summaries;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.model.NodeKind;

/**
 * The arguments of a list of summaries.
 *
 * @param kinds the kinds, in the order of the schema
 * @param since the number of the load after which changes count, null for all nodes
 */
record SummariesWanted(List<NodeKind> kinds, @Nullable Long since) {

	/** The kinds that have summaries. */
	static final Set<NodeKind> SUMMARIZED = EnumSet.of(NodeKind.DOCUMENT, NodeKind.CATEGORY, NodeKind.MEMBER,
			NodeKind.PROGRAM, NodeKind.ORGANIZATION, NodeKind.THEME);

	SummariesWanted {
		kinds = List.copyOf(kinds);
	}

	/**
	 * Checks which kinds are asked for.
	 * @throws BadInputException when one of them has no summaries
	 */
	static List<NodeKind> kinds(@Nullable List<NodeKind> kinds) {
		if (kinds == null || kinds.isEmpty()) {
			return List.copyOf(SUMMARIZED);
		}
		kinds.stream().filter((kind) -> !SUMMARIZED.contains(kind)).findFirst().ifPresent((kind) -> {
			throw new BadInputException("kinds", "expected only %s, but was %s"
				.formatted(SUMMARIZED.stream().map(NodeKind::name).collect(Collectors.joining(", ")), kind));
		});
		return kinds.stream().distinct().sorted().toList();
	}

}
