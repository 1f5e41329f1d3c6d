package org.opiniongraph.knowledge.passage;

import java.util.EnumMap;
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
	/**
	 * With those of the owners, or of the nodes that a filter of the root names, as far
	 * as they pass the rest of the filter.
	 */
	OWNED,
	/** With what the words of the filter find, as far as it passes the rest. */
	FOUND,
	/** With what the words of the filter find, as far as it belongs to the owners. */
	OWNED_FOUND;

	/**
	 * The cheapest beginning of a list.
	 * @param parameters those of the request; what is named is taken from them
	 */
	static PassageBeginning of(PassageOwner owner, PassageFilter filter, Map<String, @Nullable Object> parameters) {
		if (owner != PassageOwner.ROOT) {
			return filter.hasText() ? OWNED_FOUND : OWNED;
		}
		if (filter.hasText()) {
			return FOUND;
		}
		if (filter.isNone()) {
			return ALL;
		}
		return NamedPassages.take(parameters) ? OWNED : FILTERED;
	}

	/**
	 * How a statement finds the passages of all documents that have some words and pass
	 * the rest of a filter, and how well each one fits as {@code relevance}.
	 * @param kind which passages
	 */
	public static Matching found(PassageKind kind) {
		return FoundNodes.texts(kind.label()).where(PassageCondition.of(kind));
	}

	/** How a statement finds all passages that pass a filter. */
	static Matching filtered(PassageKind kind) {
		return Matching.all(kind.label()).where(PassageCondition.of(kind));
	}

	/**
	 * How statements begin that read all passages of a list. That of owners serves the
	 * root with a filter too.
	 * @param kind which passages
	 * @return Cypher that gives {@code id} (of the owner, "" for none), {@code it} and
	 * {@code relevance}
	 */
	static Map<PassageBeginning, String> ofWholeLists(PassageKind kind) {
		String found = found(kind).text() + "\nWITH '' AS id, it, relevance";
		var texts = new EnumMap<PassageBeginning, String>(PassageBeginning.class);
		texts.put(FOUND, found);
		texts.put(ALL, Matching.all(kind.label()).text() + "\nWITH '' AS id, it, null AS relevance");
		texts.put(OWNED,
				OwnedPassages.of(kind).where(PassageCondition.of(kind)).text() + "\nWITH id, it, null AS relevance");
		texts.put(OWNED_FOUND, OwnedPassages.found(kind));
		return texts;
	}

}
