package org.opiniongraph.knowledge.passage;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.neo4j.reading.Cypher;

/**
 * The beginning of a list of the root whose filter names nodes with few passages: the
 * list begins with the passages of these nodes instead of all passages. {@code $named} is
 * the condition that names nodes.
 */
final class NamedPassages {

	/** The parts of a filter that name nodes, those that usually name few first. */
	private static final List<String> PARTS = List.of("members", "categories", "materials", "places", "organizations",
			"programs", "documents", "themes", "councils");

	private NamedPassages() {
	}

	/** The ways from what each part of a filter names to the passages {@code it}. */
	static String ways(PassageKind kind) {
		Stream<String> own = (kind == PassageKind.OPINION)
				? Stream.of(way("members", "(:Member {id: named})-[:RAISED]->{passage}"),
						way("categories", "(:Category {id: named})<-[:IN_CATEGORY]-{passage}"),
						way("materials", "(:Material {id: named})<-[:SEE]-(:Response)<-[:ANSWERED_BY]-{passage}"))
				: Stream.of(way("members", "(:Member {id: named})-[:RAISED]->(:Opinion)-[:ANSWERED_BY]->{passage}"),
						way("categories",
								"(:Category {id: named})<-[:IN_CATEGORY]-(:Opinion)-[:ANSWERED_BY]->{passage}"),
						way("materials", "(:Material {id: named})<-[:SEE]-{passage}"));
		Stream<String> ofBoth = Stream.of(way("organizations", "(:Organization {id: named})<-[:MENTIONS]-{passage}"),
				way("places", "(:Place {id: named})<-[:MENTIONS]-{passage}"),
				way("programs", "(:Program {id: named})<-[:MENTIONS]-{passage}"),
				way("documents", "(:Document {id: named})<-[:PART_OF]-{passage}"),
				way("councils", "(:Council {id: named})<-[:ISSUED_BY]-(:Document)<-[:PART_OF]-{passage}"),
				way("themes", """
						(theme:Theme {id: named})
						MATCH (n:Theme)-[:BROADER]->{0,20}(theme)
						WHERE $named.narrower OR n = theme
						WITH DISTINCT n
						MATCH (n)<-[about:ABOUT]-{passage}
						WHERE about.score >= $named.minScore
						  AND ($named.stances = [] OR about.stance IN $named.stances)"""));
		return Cypher.of(Stream.concat(own, ofBoth).collect(Collectors.joining("\nUNION ALL\n")))
			.with("passage", "(it:" + kind.label() + ")")
			.forward();
	}

	private static String way(String part, String pattern) {
		return Cypher.of("""
				UNWIND CASE $named.part WHEN '{part}' THEN $named.value ELSE [] END AS named
				MATCH {pattern}
				RETURN it
				""").with("part", part).with("pattern", pattern).forward();
	}

	/**
	 * Takes the condition of a filter with which the list begins. The statement need not
	 * check it again, unless it must hold together with others.
	 * @param parameters the filter's parameters; {@code $named} is put in as the
	 * {@code $owner}
	 * @return whether anything is named
	 */
	static boolean take(Map<String, @Nullable Object> parameters) {
		List<Map<String, Object>> conditions = conditions(parameters, "conditions");
		List<Map<String, Object>> all = Stream.concat(conditions(parameters, "together").stream(), conditions.stream())
			.toList();
		for (String part : PARTS) {
			for (Map<String, Object> it : all) {
				if (part.equals(it.get("part")) && Boolean.TRUE.equals(it.get("wanted"))) {
					parameters.put("named", it);
					parameters.put("owner", "NAMED");
					parameters.put("conditions", conditions.stream().filter((other) -> !other.equals(it)).toList());
					return true;
				}
			}
		}
		return false;
	}

	/** Leaves a condition out. */
	static void drop(Map<String, @Nullable Object> parameters, String part) {
		parameters.put("conditions",
				conditions(parameters, "conditions").stream().filter((it) -> !part.equals(it.get("part"))).toList());
	}

	@SuppressWarnings("unchecked")
	private static List<Map<String, Object>> conditions(Map<String, @Nullable Object> parameters, String name) {
		Object conditions = parameters.get(name);
		return (conditions != null) ? (List<Map<String, Object>>) conditions : List.of();
	}

}
