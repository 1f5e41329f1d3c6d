package org.opiniongraph.knowledge.lookup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.BadInputException;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.model.NodeKind;

import org.springframework.stereotype.Component;

/** Finds the one node of a kind that an id or a name stands for. */
@Component
class NamedNode {

	/** How many nodes of one name are looked at. */
	private static final int MOST = 100;

	private final NameQueries names;

	private final NodeLookup nodes;

	NamedNode(NameQueries names, NodeLookup nodes) {
		this.names = names;
		this.nodes = nodes;
	}

	/**
	 * Checks that a client gave one of several arguments.
	 * @throws BadInputException when it gave none of them, or several
	 */
	static void requireOne(List<String> arguments, @Nullable Object... given) {
		if (Arrays.stream(given).filter(Objects::nonNull).count() != 1) {
			throw new BadInputException(arguments.getFirst(), "expected exactly one of the arguments "
					+ arguments.stream().map((it) -> "'" + it + "'").collect(Collectors.joining(", ")));
		}
	}

	/**
	 * Reads the node.
	 * @param kind its kind
	 * @param id its id, null where a name is given
	 * @param name any of its names, null where an id is given
	 * @param selection what to read of it
	 * @param among whether a node of this name is among those that are meant
	 * @return null if there is none
	 * @throws BadInputException when several nodes have the name equally surely
	 */
	@Nullable Object find(NodeKind kind, @Nullable String id, @Nullable String name, Selection selection,
			Predicate<Object> among) {
		if (name == null) {
			Arguments.id("id", id, kind);
			return this.nodes.byIds(List.of(Objects.requireNonNull(id)), selection).get(id);
		}
		String key = NameController.key("name", name);
		List<NameQueries.NameMatch> matches = key.isEmpty() ? List.of()
				: this.names.named(Set.of(key), Set.of(kind), MOST).getOrDefault(key, List.of());
		Map<String, Object> found = this.nodes.byIds(matches.stream().map(NameQueries.NameMatch::id).toList(),
				selection);
		List<NameQueries.NameMatch> meant = matches.stream()
			.filter((it) -> found.containsKey(it.id()) && among.test(found.get(it.id())))
			.toList();
		if (meant.isEmpty()) {
			return null;
		}
		List<String> equallySure = meant.stream()
			.filter((it) -> it.rule().equals(meant.getFirst().rule()))
			.map(NameQueries.NameMatch::id)
			.toList();
		if (equallySure.size() > 1) {
			throw new BadInputException("name",
					"expected a name that only one %s has, but '%s' is the name of %d: %s. Ask for one of them by its id"
						.formatted(kind.words(), Arguments.shown(name), equallySure.size(),
								equallySure.stream().limit(5).collect(Collectors.joining(", "))
										+ ((equallySure.size() > 5) ? " and others" : "")));
		}
		return found.get(meant.getFirst().id());
	}

}
