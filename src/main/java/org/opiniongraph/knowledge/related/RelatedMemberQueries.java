package org.opiniongraph.knowledge.related;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.council.CategoryQueries;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.ThemeRollUp;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.SortKeys;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/**
 * Reads the members who raised the same themes. Opinions are counted for each member,
 * theme and category before anything is compared, so the cost grows with the opinions
 * about the member's own themes and not with pairs of opinions.
 */
@Component
class RelatedMemberQueries {

	/** The themes of all members are counted once, whichever members are requested. */
	private static final PageStatement RELATED_MEMBERS = list(ThemeRollUp.in("""
			CALL () {
			  MATCH (m:Member)-[:RAISED]->(o:Opinion)
			  {about}
			  WITH m, n, collect(DISTINCT o) AS said
			  {up}
			  WITH m, t, collect(said) AS parts
			  WITH m.id AS member, t, {opinions} AS opinions
			  WITH member, sum(opinions) AS everything, collect([t.id, opinions]) AS themes
			  UNWIND themes AS theme
			  WITH theme[0] AS theme, collect([member, theme[1], everything]) AS raised
			  RETURN collect(raised) AS everybody
			}
			UNWIND $ids AS id
			MATCH (me:Member {id: id})
			CALL (id, everybody) {
			  UNWIND everybody AS raised
			  WITH id, raised, head([it IN raised WHERE it[0] = id]) AS mine
			  WHERE mine IS NOT NULL
			  UNWIND raised AS theirs
			  WITH id, mine, theirs
			  WHERE theirs[0] <> id
			  WITH theirs[0] AS other, mine[2] AS allMine, theirs[2] AS allTheirs, count(*) AS shared,
			    sum(CASE WHEN mine[1] < theirs[1] THEN mine[1] ELSE theirs[1] END) AS common
			  RETURN collect([other, toFloat(common) / (allMine + allTheirs - common), shared]) AS related
			}
			{page}
			""").with("opinions", ThemeRollUp.OPINIONS));

	private static final PageStatement RELATED_ACROSS_CATEGORIES = list(ThemeRollUp
		.in("""
				UNWIND $ids AS id
				MATCH (me:Member {id: id})
				CALL (me) {
				  MATCH (me)-[:RAISED]->(o:Opinion)
				  {about}
				  {up}
				  WITH DISTINCT t, o
				  OPTIONAL MATCH (o)-[:IN_CATEGORY]->(c:Category)
				  WITH t, c, count(*) AS opinions
				  WITH t, sum(opinions) AS mine, collect({category: c, document: head([(c)-[:PART_OF]->(d:Document) | d])}) AS here
				  WITH sum(mine) AS allMine, collect({theme: t, mine: mine, here: here}) AS raised
				  RETURN allMine, raised
				}
				CALL (me, allMine, raised) {
				  UNWIND raised AS my
				  WITH me, allMine, my.theme AS t, my.mine AS mine, my.here AS here
				  MATCH (n:Theme)-[:BROADER]->{0,20}(t)
				  WHERE $includeNarrower OR n = t
				  MATCH (other:Member)-[:RAISED]->(o:Opinion)-[about:ABOUT]->(n)
				  WHERE about.score >= $minScore AND other <> me
				  WITH DISTINCT allMine, t, mine, here, other, o
				  OPTIONAL MATCH (o)-[:IN_CATEGORY]->(c:Category)
				  WITH allMine, t, mine, here, other, c, count(*) AS opinions
				  WITH allMine, t, mine, here, other, sum(opinions) AS theirs,
				    collect({category: c, document: head([(c)-[:PART_OF]->(d:Document) | d])}) AS there
				  WITH allMine, other, CASE WHEN mine < theirs THEN mine ELSE theirs END AS lesser,
				    any(a IN here WHERE any(b IN there
				      WHERE a.category <> b.category AND a.document = b.document)) AS counts
				  WITH allMine, other, sum(lesser) AS common,
				    sum(CASE WHEN counts THEN lesser ELSE 0 END) AS counted, sum(CASE WHEN counts THEN 1 ELSE 0 END) AS themes
				  WHERE themes > 0
				  CALL (other) {
				    MATCH (other)-[:RAISED]->(o:Opinion)
				    {about}
				    {up}
				    WITH DISTINCT o, t
				    RETURN count(*) AS allTheirs
				  }
				  RETURN collect([other.id, toFloat(counted) / (allMine + allTheirs - common), themes]) AS related
				}
				{page}
				"""));

	private static final Statement THEMES_OF_MEMBERS = Statement.of(ThemeRollUp.in("""
			UNWIND $ids AS id
			MATCH (m:Member {id: id})
			CALL (m) {
			  MATCH (m)-[:RAISED]->(o:Opinion)
			  {about}
			  {up}
			  WITH DISTINCT t, o
			  OPTIONAL MATCH (o)-[:IN_CATEGORY]->(c:Category)
			  WITH t, c, count(*) AS opinions
			  WITH t, sum(opinions) AS opinions, collect(c {.id, .ordinal, .label, .name, .nameEn,
			    document: head([(c)-[:PART_OF]->(d:Document) | d.id])}) AS categories
			  RETURN collect({theme: t.id, opinions: opinions, categories: categories}) AS themes
			}
			RETURN id, themes
			"""));

	private final GraphReader graph;

	RelatedMemberQueries(GraphReader graph) {
		this.graph = graph;
	}

	private static PageStatement list(Cypher text) {
		return PageStatement.of(text.with("page", """
				CALL (related) {
				  UNWIND related AS member
				  WITH member[0] AS id, member[1] AS score, member[2] AS themes
				  WHERE {within}
				  WITH id, score, themes {orderBy} LIMIT $limit
				  RETURN collect({entry}) AS entries
				}
				RETURN id, entries, CASE WHEN $withTotal THEN size(related) END AS total"""),
				SortKeys.ranked("score", "id"), Columns.of("id", "id").and("score", "score").and("themes", "themes"));
	}

	/**
	 * The members who raised the same themes; each entry has the score and the number of
	 * themes.
	 */
	ListQuery relatedMembers(Sharing sharing) {
		return ListQuery.of(sharing.acrossCategories() ? RELATED_ACROSS_CATEGORIES : RELATED_MEMBERS,
				sharing.level().parameters());
	}

	/** The themes that members raised, each once. */
	Map<String, List<MemberTheme>> themesOf(Collection<String> memberIds, AboutLevel level) {
		return this.graph.byId(THEMES_OF_MEMBERS, memberIds, level.parameters(),
				(row) -> row.get("themes").asList(RelatedMemberQueries::raised));
	}

	private static MemberTheme raised(Value map) {
		return new MemberTheme(map.get("theme").asString(), map.get("opinions").asInt(),
				map.get("categories")
					.asList((it) -> new MemberTheme.CategoryOfDocument(it.get("document").asString(),
							CategoryQueries.category(it))));
	}

}
