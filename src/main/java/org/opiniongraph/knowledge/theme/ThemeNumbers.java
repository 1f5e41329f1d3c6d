package org.opiniongraph.knowledge.theme;

import org.opiniongraph.neo4j.reading.Cypher;

/**
 * The middle part of statements that find the members and categories of themes and count
 * their opinions.
 * <p>
 * All themes are read together, by pairs of a theme and a member or category, because
 * there are few such pairs. The neighbours of an opinion are expensive to reach, because
 * all of its relationships are in one chain. If a statement needs most of the graph, it
 * therefore reads the opinions from the side of the members and categories and joins
 * them.
 */
public final class ThemeNumbers {

	/**
	 * Takes the list {@code themes} and the list {@code whole} of those that need no
	 * work, and adds {@code pairs}: lists of a theme and a member or category of which
	 * one of its opinions is.
	 */
	private static final String PAIRS = """
			CALL (themes, whole) {
			  UNWIND CASE WHEN {wanted} THEN themes ELSE [] END AS t
			  WITH t WHERE NOT t IN whole
			  MATCH (n:Theme)-[:BROADER]->{0,20}(t)
			  WHERE $includeNarrower OR n = t
			  WITH DISTINCT n
			  WITH collect(n) AS below, sum(COUNT { (n)<-[:ABOUT]-() }) AS walked
			  RETURN below, 2 * walked > COUNT { ()-[:ABOUT]->() } AS mostOfAll
			}
			CALL (themes, below, mostOfAll) {
			  CALL (below, mostOfAll) {
			    {walks}
			  }
			  WITH themes, n, x WHERE n IN below
			  MATCH (n)-[:BROADER]->{0,20}(t:Theme)
			  WHERE ($includeNarrower OR n = t) AND t IN themes
			  WITH DISTINCT t, x
			  RETURN collect([t, x]) AS pairs
			}""";

	private static final String WALKS = """
			UNWIND CASE WHEN {wanted} AND NOT mostOfAll THEN below ELSE [] END AS n
			MATCH (o:Opinion)-[about:ABOUT]->(n)
			WHERE about.score >= $minScore AND ({document} IS NULL OR EXISTS { (o)-[:PART_OF]->(:Document {id: {document}}) })
			MATCH {ofOpinion}
			RETURN DISTINCT n, x
			UNION ALL
			UNWIND CASE WHEN mostOfAll AND {wanted} THEN [true] ELSE [] END AS asked
			CALL (asked) {
			  MATCH {ofOpinion}, (o:Opinion)-[about:ABOUT]->(n:Theme)
			  USING JOIN ON o
			  USING SCAN n:Theme
			  WHERE about.score >= $minScore AND ({document} IS NULL OR EXISTS { (o)-[:PART_OF]->(:Document {id: {document}}) })
			  RETURN DISTINCT n, x
			}
			RETURN n, x""";

	private static final String MEMBERS = "(x:Member)-[:RAISED]->(o)";

	private static final String CATEGORIES = "(o)-[:IN_CATEGORY]->(x:Category)";

	/** The pairs of themes and members alone, of all documents. */
	public static final Cypher RAISERS = pairs("true", walks("true", MEMBERS, "null"));

	/** The pairs of themes and categories alone, by opinions of all documents. */
	public static final Cypher PLACES = pairs("true", walks("true", CATEGORIES, "null"));

	/**
	 * Takes the list {@code themes} and goes on with a row for each of them: {@code t},
	 * {@code opinions}, {@code members} and {@code categories}, 0 where the parameters
	 * {@code $withOpinions}, {@code $withMembers} and {@code $withCategories} say that
	 * nobody needs the number. Whether a theme spans all categories that a document has
	 * is often seen from the first opinions of each. Where {@code $wholeFirst} is true
	 * and as many of those behind {@code $fromKey} and {@code $from} do as fill the page,
	 * only they come: nothing has more categories.
	 */
	static final Cypher COUNTED = Cypher
		.of("""
				CALL (themes) {
				  UNWIND CASE WHEN $withCategories AND NOT $withMembers THEN [true] ELSE [] END AS asked
				  CALL (asked) {
				    MATCH (c:Category)-[:PART_OF]->(d:Document)
				    WHERE $document IS NULL OR d.id = $document
				    WITH d, collect(c) AS own
				    WITH d, own ORDER BY size(own) DESC, d.id LIMIT 12
				    RETURN collect(own) AS largest, max(size(own)) AS most
				  }
				  WITH largest, most WHERE most <= 32
				  UNWIND largest AS own
				  UNWIND own AS c
				  CALL (c) {
				    MATCH (o:Opinion)-[:IN_CATEGORY]->(c)
				    WHERE $document IS NULL OR EXISTS { (o)-[:PART_OF]->(:Document {id: $document}) }
				    RETURN o LIMIT 128
				  }
				  MATCH (o)-[about:ABOUT]->(n:Theme)
				  WHERE about.score >= $minScore
				  WITH DISTINCT most, own, c, n
				  MATCH (n)-[:BROADER]->{0,20}(t:Theme)
				  WHERE $includeNarrower OR n = t
				  WITH most, own, t, count(DISTINCT c) AS spanned
				  WHERE spanned = most
				  RETURN collect(DISTINCT t) AS whole, max(most) AS most
				}
				WITH whole, most, CASE
				  WHEN $wholeFirst AND NOT $backward
				    AND size([t IN whole WHERE most < $fromKey OR most = $fromKey AND t.id >= $from]) >= $limit THEN whole
				  ELSE themes
				END AS themes
				{pairs}
				CALL (pairs) {
				  UNWIND pairs AS pair
				  WITH pair[0] AS t, pair[1] AS x
				  OPTIONAL MATCH (x)-[:PART_OF]->(d:Document)
				  WITH t, x:Member AS speaks, d, count(x) AS number
				  WHERE speaks OR d IS NOT NULL
				  WITH t, max(CASE WHEN speaks THEN number ELSE 0 END) AS members,
				    max(CASE WHEN speaks THEN 0 ELSE number END) AS categories
				  RETURN collect([t, members, categories]) AS numbers
				}
				UNWIND themes AS t
				CALL (t) {
				  RETURN CASE WHEN NOT $withOpinions THEN 0 WHEN $includeNarrower THEN COUNT {
				    MATCH (n:Theme)-[:BROADER]->{0,20}(t)
				    MATCH (o:Opinion)-[about:ABOUT]->(n)
				    WHERE about.score >= $minScore AND ($document IS NULL OR EXISTS { (o)-[:PART_OF]->(:Document {id: $document}) })
				    RETURN DISTINCT o
				  } ELSE COUNT {
				    MATCH (o:Opinion)-[about:ABOUT]->(t)
				    WHERE about.score >= $minScore AND ($document IS NULL OR EXISTS { (o)-[:PART_OF]->(:Document {id: $document}) })
				  } END AS opinions
				}
				WITH t, opinions, CASE WHEN t IN whole THEN [t, 0, most] ELSE head([it IN numbers WHERE it[0] = t]) END AS number
				WITH t, opinions, coalesce(number[1], 0) AS members, coalesce(number[2], 0) AS categories""")
		.with("pairs", pairs("$withMembers OR $withCategories", walks("$withMembers", MEMBERS, "$document"),
				walks("$withCategories", CATEGORIES, "$document")));

	private ThemeNumbers() {
	}

	private static Cypher pairs(String wanted, String... walks) {
		return Cypher.of(PAIRS).with("wanted", wanted).with("walks", String.join("\nUNION ALL\n", walks));
	}

	private static String walks(String wanted, String ofOpinion, String document) {
		return Cypher.of(WALKS)
			.with("wanted", wanted)
			.with("ofOpinion", ofOpinion)
			.with("document", document)
			.forward();
	}

}
