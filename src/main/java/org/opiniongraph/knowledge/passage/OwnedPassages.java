package org.opiniongraph.knowledge.passage;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.Matching;

/**
 * The passages {@code it} of many owners, whose ids are {@code $ids}. One text serves all
 * kinds of owners, the root and what a filter of the root names, because each text has a
 * plan of its own, and planning takes longer than reading a page. {@code $owner} is the
 * kind, and the ways from all others are not gone.
 */
final class OwnedPassages {

	private static final String OF_ROOT = """
			UNWIND CASE $owner WHEN 'ROOT' THEN [id] ELSE [] END AS own
			MATCH (it:{passage})
			RETURN it""";

	private OwnedPassages() {
	}

	/** Begins with the owners. It returns {@code id} (of the owner) and {@code it}. */
	static Matching of(PassageKind kind) {
		return Matching.of(Cypher.of("""
				UNWIND $ids AS id
				CALL (id) {
				  {ways}
				}
				WITH DISTINCT id, it
				""")
			.with("ways",
					String.join("\nUNION ALL\n",
							ways(kind, "id", "(parent:{label} {id: own})", "(it:{passage})", "RETURN it"), OF_ROOT,
							NamedPassages.ways(kind)))
			.with("passage", kind.label())
			.forward());
	}

	/**
	 * Begins with what the words of a filter find, because a common word is read from the
	 * index once for all owners. It also returns {@code relevance}.
	 */
	static String found(PassageKind kind) {
		return Cypher.of("""
				{found}
				CALL (it) {
				  {ways}
				}
				WITH DISTINCT id, it, relevance
				""")
			.with("found", PassageBeginning.found(kind).text())
			.with("ways",
					ways(kind, "true", "(parent:{label})", "(it)",
							"WITH parent\nWHERE parent.id IN $ids\nRETURN parent.id AS id"))
			.forward();
	}

	private static String ways(PassageKind kind, String own, String parent, String passage, String result) {
		return Arrays.stream(PassageOwner.values())
			.filter((owner) -> owner.has(kind))
			.map((owner) -> "UNWIND CASE $owner WHEN '" + owner + "' THEN [" + own + "] ELSE [] END AS own\n"
					+ owner.match(kind, parent.replace("{label}", owner.label()),
							passage.replace("{passage}", kind.label()))
					+ "\n" + result)
			.collect(Collectors.joining("\nUNION ALL\n"));
	}

}
