package org.opiniongraph.knowledge.opinion;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * How a list begins that is filtered by something with few passages: with the passages of
 * what the filter names, instead of all of them. One text serves whatever is named;
 * {@code $anchor} says which part of the filter it is, and {@code $named} holds its ids.
 * That part is no condition any more.
 */
final class NamedPassages {

	/** Opinions {@code o}; their parts of a filter, those that usually name few first. */
	static final String ALL_OPINIONS = """
			CALL () {
			  UNWIND CASE $anchor WHEN 'members' THEN $named ELSE [] END AS named
			  MATCH (:Member {id: named})-[:RAISED]->(o:Opinion)
			  RETURN o
			  UNION ALL
			  UNWIND CASE $anchor WHEN 'categories' THEN $named ELSE [] END AS named
			  MATCH (:Category {id: named})<-[:IN_CATEGORY]-(o:Opinion)
			  RETURN o
			  UNION ALL
			  UNWIND CASE $anchor WHEN 'materials' THEN $named ELSE [] END AS named
			  MATCH (:Material {id: named})<-[:SEE]-(:Response)<-[:ANSWERED_BY]-(o:Opinion)
			  RETURN o
			  UNION ALL
			  {passages}
			}
			WITH DISTINCT o
			WHERE true""".replace("{passages}", ofBoth("o", "Opinion"));

	/** The same opinions, as far as they pass the rest of the filter. */
	static final String OPINIONS = ALL_OPINIONS + " AND " + OpinionAnchor.FILTER.strip();

	/** Responses {@code r}. */
	static final String ALL_RESPONSES = """
			CALL () {
			  UNWIND CASE $anchor WHEN 'materials' THEN $named ELSE [] END AS named
			  MATCH (:Material {id: named})<-[:SEE]-(r:Response)
			  RETURN r
			  UNION ALL
			  {passages}
			}
			WITH DISTINCT r
			WHERE true""".replace("{passages}", ofBoth("r", "Response"));

	/**
	 * A page of such opinions. Its sort key is made apart, so that it is cut while it is
	 * sorted.
	 */
	static final String OPINION_LIST_TEXT = listOf("o");

	/** A page of such responses. */
	static final String RESPONSE_LIST_TEXT = listOf("r");

	private static final List<String> PARTS = List.of("members", "categories", "materials", "organizations", "programs",
			"document", "themes");

	private static final List<String> OTHERS = List.of("ditto", "minOpinions");

	private NamedPassages() {
	}

	private static String listOf(String variable) {
		return """
				CALL () {
				  {anchor}
				  WITH DISTINCT {it}, {it}.id AS place
				  WHERE place >= $from AND place < $to
				  WITH {it} ORDER BY place ASC LIMIT $limit
				  RETURN collect([{it}.id]) AS entries
				}
				RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT {
				  {anchor}
				  RETURN {it}
				} END AS total
				""".replace("{it}", variable);
	}

	private static String ofBoth(String variable, String label) {
		return """
				UNWIND CASE $anchor WHEN 'organizations' THEN $named ELSE [] END AS named
				  MATCH (:Organization {id: named})<-[:MENTIONS]-({it}:{label})
				  RETURN {it}
				  UNION ALL
				  UNWIND CASE $anchor WHEN 'programs' THEN $named ELSE [] END AS named
				  MATCH (:Program {id: named})<-[:MENTIONS]-({it}:{label})
				  RETURN {it}
				  UNION ALL
				  UNWIND CASE $anchor WHEN 'document' THEN $named ELSE [] END AS named
				  MATCH (:Document {id: named})<-[:PART_OF]-({it}:{label})
				  RETURN {it}
				  UNION ALL
				  UNWIND CASE $anchor WHEN 'themes' THEN $named ELSE [] END AS named
				  MATCH (theme:Theme {id: named})
				  MATCH (n:Theme)-[:BROADER]->{0,20}(theme)
				  WHERE $includeNarrower OR n = theme
				  WITH DISTINCT n
				  MATCH (n)<-[about:ABOUT]-({it}:{label})
				  WHERE about.score >= $minScore
				  RETURN {it}""".replace("{it}", variable).replace("{label}", label);
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
