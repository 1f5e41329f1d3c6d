package org.opiniongraph.knowledge.followup;

import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.PageStatement;

/** Reads the documents whose texts count for a theme, in the order of time. */
final class ThemeTimelineQueries {

	/** The texts that count for a theme or, where they are wanted, for narrower ones. */
	private static final String COUNTING = """
			MATCH (n:Theme)-[:BROADER]->{0,20}(parent)
			WHERE $includeNarrower OR n = parent
			MATCH (n)<-[about:ABOUT]-(text:Opinion|Response)-[:PART_OF]->(it:Document)
			WHERE about.score >= $minScore""";

	/** The texts of the theme are walked once, whatever is counted of them. */
	static final PageStatement TIMELINE = PageStatement.of(Cypher.of("""
			UNWIND $ids AS id
			MATCH (parent:Theme {id: id})
			CALL (parent) {
			  {counting}
			  OPTIONAL MATCH (text)<-[:RAISED]-(m:Member)
			  WITH it, {issued} AS issued,
			    count(DISTINCT CASE WHEN text:Opinion THEN text END) AS opinions,
			    count(DISTINCT m) AS members,
			    count(DISTINCT CASE WHEN about.stance = 'FOR' THEN text END) AS inFavour,
			    count(DISTINCT CASE WHEN about.stance = 'AGAINST' THEN text END) AS against,
			    count(DISTINCT CASE WHEN EXISTS { (text)-[:ANSWERED_BY]->() } THEN text END) AS answered,
			    count(DISTINCT CASE WHEN text:Response THEN text END) AS responses
			  WHERE {within}
			  WITH it, issued, opinions, members, inFavour, against, answered, responses {orderBy} LIMIT $limit
			  RETURN collect({entry}) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT {
			  {counting}
			  RETURN DISTINCT it
			} END AS total
			""").with("counting", COUNTING).with("issued", FollowUpQueries.ISSUED.formatted("it")),
			FollowUpQueries.BY_TIME,
			Columns.of("id", "it.id")
				.and("issued", "issued")
				.and("opinions", "opinions")
				.and("members", "members")
				.and("inFavour", "inFavour")
				.and("against", "against")
				.and("answered", "answered")
				.and("responses", "responses"));

	private ThemeTimelineQueries() {
	}

}
