package org.opiniongraph.knowledge.opinion;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.Matching;

/**
 * The beginning of a list whose filter names nodes with few passages: the list begins
 * with the passages of these nodes instead of all passages. One text serves all parts of
 * the filter; {@code $anchor} is the name of the part, and {@code $named} has its ids.
 * The rest of the statement does not check this part again.
 */
final class NamedPassages {

	private static final List<String> OF_BOTH = List.of(
			way("organizations", "(:Organization {id: named})<-[:MENTIONS]-{passage}"),
			way("programs", "(:Program {id: named})<-[:MENTIONS]-{passage}"),
			way("document", "(:Document {id: named})<-[:PART_OF]-{passage}"), way("themes", """
					(theme:Theme {id: named})
					MATCH (n:Theme)-[:BROADER]->{0,20}(theme)
					WHERE $includeNarrower OR n = theme
					WITH DISTINCT n
					MATCH (n)<-[about:ABOUT]-{passage}
					WHERE about.score >= $minScore"""));

	/** Opinions; their parts of a filter, those that usually name few first. */
	static final Matching OPINIONS = matching("Opinion", way("members", "(:Member {id: named})-[:RAISED]->{passage}"),
			way("categories", "(:Category {id: named})<-[:IN_CATEGORY]-{passage}"),
			way("materials", "(:Material {id: named})<-[:SEE]-(:Response)<-[:ANSWERED_BY]-{passage}"));

	/** Responses. */
	static final Matching RESPONSES = matching("Response",
			way("materials", "(:Material {id: named})<-[:SEE]-{passage}"));

	private static final List<String> PARTS = List.of("members", "categories", "materials", "organizations", "programs",
			"document", "themes");

	private static final List<String> OTHERS = List.of("ditto", "minOpinions");

	private NamedPassages() {
	}

	private static Matching matching(String label, String... own) {
		return Matching.of(Cypher.of("""
				CALL () {
				  {ways}
				}
				WITH DISTINCT it
				""")
			.with("ways", Stream.concat(Stream.of(own), OF_BOTH.stream()).collect(Collectors.joining("\nUNION ALL\n")))
			.with("passage", "(it:" + label + ")")
			.forward());
	}

	private static String way(String part, String pattern) {
		return Cypher.of("""
				UNWIND CASE $anchor WHEN '{part}' THEN $named ELSE [] END AS named
				MATCH {pattern}
				RETURN it
				""").with("part", part).with("pattern", pattern).forward();
	}

	/**
	 * Takes the part of a filter with which the list begins.
	 * @param parameters the filter's parameters; when something is named, its part
	 * becomes null and {@code $anchor} and {@code $named} are put in
	 * @return whether anything is named
	 */
	static boolean take(Map<String, @Nullable Object> parameters) {
		for (String part : PARTS) {
			Object named = parameters.get(part);
			if (named != null) {
				parameters.put(part, null);
				parameters.put("anchor", part);
				parameters.put("named", (named instanceof List<?>) ? named : List.of(named));
				return true;
			}
		}
		return false;
	}

	/**
	 * Whether nothing is left of a filter of which a part was taken.
	 * @param parameters the filter's parameters
	 * @return true when what is named passes
	 */
	static boolean isAll(Map<String, @Nullable Object> parameters) {
		return Stream.concat(PARTS.stream(), OTHERS.stream()).allMatch((part) -> parameters.get(part) == null);
	}

}
