package org.opiniongraph.knowledge.passage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.Matching;

/**
 * The beginning of a list whose filter names nodes with few passages: the list begins
 * with the passages of these nodes instead of all passages. One text serves all parts of
 * the filter; {@code $anchor} is the name of the part, and {@code $named} has its values.
 */
final class NamedPassages {

	/** The parts of a filter that name nodes, those that usually name few first. */
	private static final List<String> PARTS = List.of("members", "categories", "materials", "organizations", "programs",
			"documents", "themes", "councils");

	/**
	 * Parts that must hold together for one opinion, and are checked again for answers.
	 */
	private static final Set<String> OF_OPINION = Set.of("members", "categories");

	private NamedPassages() {
	}

	static Matching of(PassageKind kind) {
		Stream<String> own = (kind == PassageKind.OPINION)
				? Stream.of(way("members", "(:Member {id: named})-[:RAISED]->{passage}"),
						way("categories", "(:Category {id: named})<-[:IN_CATEGORY]-{passage}"),
						way("materials", "(:Material {id: named})<-[:SEE]-(:Response)<-[:ANSWERED_BY]-{passage}"))
				: Stream.of(way("members", "(:Member {id: named})-[:RAISED]->(:Opinion)-[:ANSWERED_BY]->{passage}"),
						way("categories",
								"(:Category {id: named})<-[:IN_CATEGORY]-(:Opinion)-[:ANSWERED_BY]->{passage}"),
						way("materials", "(:Material {id: named})<-[:SEE]-{passage}"));
		Stream<String> ofBoth = Stream.of(way("organizations", "(:Organization {id: named})<-[:MENTIONS]-{passage}"),
				way("programs", "(:Program {id: named})<-[:MENTIONS]-{passage}"),
				way("documents", "(:Document {id: named})<-[:PART_OF]-{passage}"),
				way("councils", "(:Council {id: named})<-[:ISSUED_BY]-(:Document)<-[:PART_OF]-{passage}"),
				way("themes", """
						(theme:Theme {id: named})
						MATCH (n:Theme)-[:BROADER]->{0,20}(theme)
						WHERE $includeNarrower OR n = theme
						WITH DISTINCT n
						MATCH (n)<-[about:ABOUT]-{passage}
						WHERE about.score >= $minScore"""));
		return Matching.of(Cypher.of("""
				CALL () {
				  {ways}
				}
				WITH DISTINCT it
				""")
			.with("ways", Stream.concat(own, ofBoth).collect(Collectors.joining("\nUNION ALL\n")))
			.with("passage", "(it:" + kind.label() + ")")
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
	 * Takes the part of a filter with which the list begins. The statement need not check
	 * it again, so it becomes null unless it must hold together with others.
	 * @param parameters the filter's parameters; {@code $anchor} and {@code $named} are
	 * put in
	 * @return whether anything is named
	 */
	static boolean take(PassageKind kind, Map<String, @Nullable Object> parameters) {
		for (String part : PARTS) {
			if (parameters.get(part) instanceof List<?> named) {
				parameters.put("anchor", part);
				parameters.put("named", named);
				if (kind == PassageKind.OPINION || !OF_OPINION.contains(part)) {
					parameters.put(part, null);
				}
				return true;
			}
		}
		return parameters.get("allThemes") instanceof List<?> all && takeFirst(all, parameters);
	}

	private static boolean takeFirst(List<?> all, Map<String, @Nullable Object> parameters) {
		parameters.put("anchor", "themes");
		parameters.put("named", List.of(all.getFirst()));
		return true;
	}

	/**
	 * Whether nothing is left of a filter of which a part was taken.
	 * @param parameters the filter's parameters
	 * @return true when what is named passes
	 */
	static boolean isAll(Map<String, @Nullable Object> parameters) {
		return Stream.concat(PARTS.stream(), Stream.of("ditto", "more", "except"))
			.allMatch((part) -> parameters.get(part) == null);
	}

}
