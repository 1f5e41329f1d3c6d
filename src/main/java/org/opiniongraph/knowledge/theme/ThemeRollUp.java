package org.opiniongraph.knowledge.theme;

import org.opiniongraph.neo4j.reading.Cypher;

/**
 * How statements go from opinions to the themes that they count for, written once. A text
 * has these marks:
 * <ul>
 * <li><code>{about}</code>: from an opinion {@code o} to a theme {@code n} that it is
 * about. A condition may follow.
 * <li><code>{up}</code>: from {@code n} to a theme {@code t} that it counts for, which is
 * {@code n} or stands above it. A condition may follow.
 * </ul>
 * It takes {@code $minScore} and {@code $includeNarrower}.
 */
public final class ThemeRollUp {

	private static final String ABOUT = """
			MATCH (o)-[about:ABOUT]->(n:Theme)
			WHERE about.score >= $minScore""";

	private static final String UP = """
			MATCH (n)-[:BROADER]->{0,20}(t:Theme)
			WHERE ($includeNarrower OR n = t)""";

	/**
	 * The number of distinct opinions in {@code parts}, a list of lists of opinions, one
	 * for each {@code n} below a {@code t}. One list needs no comparison.
	 */
	public static final String OPINIONS = opinions("parts");

	private ThemeRollUp() {
	}

	/**
	 * The number of distinct opinions in a list of lists of opinions.
	 * @param parts its name
	 * @return an expression
	 */
	public static String opinions(String parts) {
		return """
				CASE WHEN size({parts}) = 1 THEN size({parts}[0]) ELSE COUNT {
				  UNWIND {parts} AS said
				  UNWIND said AS o
				  RETURN DISTINCT o
				} END""".replace("{parts}", parts);
	}

	/**
	 * Fills the marks.
	 * @param text a text with <code>{about}</code> and <code>{up}</code>
	 * @return the text with the walk
	 * @throws IllegalArgumentException when one of them is missing
	 */
	public static Cypher in(String text) {
		return Cypher.of(text).with("about", ABOUT).with("up", UP);
	}

}
