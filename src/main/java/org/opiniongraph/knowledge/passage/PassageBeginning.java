package org.opiniongraph.knowledge.passage;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.knowledge.fulltext.FoundNodes;
import org.opiniongraph.neo4j.reading.Matching;

/**
 * With which passages a statement of a list begins. A statement takes the parameters of a
 * {@link PassageRequest}.
 */
public enum PassageBeginning {

	/** With all of the root. */
	ALL,
	/** With all of the root that pass the filter. */
	FILTERED,
	/** With those of the nodes that the filter names, as far as they pass the rest. */
	NAMED,
	/** With those of the nodes that the filter names, of which nothing else is asked. */
	NAMED_ONLY,
	/** With what the words of the filter find, as far as it passes the rest. */
	FOUND,
	/** With what the words of the filter find, of which nothing else is asked. */
	FOUND_ONLY,
	/** With those of the owners that pass the filter. */
	OWNED,
	/** With what the words of the filter find, as far as it belongs to the owners. */
	OWNED_FOUND;

	/**
	 * The cheapest beginning of a list.
	 * @param parameters those of the request; what is named is taken from them
	 */
	public static PassageBeginning of(PassageKind kind, PassageOwner owner, PassageFilter filter,
			Map<String, @Nullable Object> parameters) {
		if (owner != PassageOwner.ROOT) {
			return filter.hasText() ? OWNED_FOUND : OWNED;
		}
		if (filter.hasText()) {
			return filter.isTextOnly() ? FOUND_ONLY : FOUND;
		}
		if (filter.isNone()) {
			return ALL;
		}
		if (!NamedPassages.take(parameters)) {
			return FILTERED;
		}
		return NamedPassages.isAll(parameters) ? NAMED_ONLY : NAMED;
	}

	/**
	 * How a statement finds the passages of all documents that have some words and pass
	 * the rest of a filter, and how well each one fits as {@code relevance}.
	 * @param kind which passages
	 */
	public static Matching found(PassageKind kind) {
		return FoundNodes.texts(kind.label()).where(PassageCondition.of(kind));
	}

	/** How a list of the root begins. */
	Matching passages(PassageKind kind) {
		return switch (this) {
			case ALL -> Matching.all(kind.label());
			case FILTERED -> Matching.all(kind.label()).where(PassageCondition.of(kind));
			case NAMED -> NamedPassages.of(kind).where(PassageCondition.of(kind));
			case NAMED_ONLY -> NamedPassages.of(kind);
			case FOUND -> found(kind);
			case FOUND_ONLY -> FoundNodes.texts(kind.label());
			case OWNED, OWNED_FOUND -> throw new IllegalArgumentException("The root owns all passages");
		};
	}

	/**
	 * How statements begin that read something of all passages of a list.
	 * @param kind which passages; lists of both kinds always have words
	 * @return Cypher that gives {@code id} (of the owner, "" for none) and {@code it}
	 */
	public static Map<PassageBeginning, String> ofWholeLists(PassageKind kind) {
		var texts = new LinkedHashMap<PassageBeginning, String>();
		for (PassageBeginning beginning : values()) {
			switch (beginning) {
				case OWNED -> texts.put(beginning, OwnedPassages.of(kind).where(PassageCondition.of(kind)).text());
				case OWNED_FOUND -> texts.put(beginning, OwnedPassages.found(kind));
				default -> texts.put(beginning, beginning.passages(kind).text() + "\nWITH '' AS id, it");
			}
		}
		if (kind == PassageKind.ANY) {
			texts.keySet().removeIf((it) -> it != FOUND && it != FOUND_ONLY);
		}
		return texts;
	}

}
