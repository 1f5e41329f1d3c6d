package org.opiniongraph.knowledge.matrix;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

import org.opiniongraph.knowledge.passage.PassageBeginning;
import org.opiniongraph.knowledge.passage.PassageKind;
import org.opiniongraph.knowledge.theme.ThemeRollUp;
import org.opiniongraph.model.Stance;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.SortKeys;
import org.opiniongraph.neo4j.reading.Statement;

/**
 * The statements of a matrix. One text serves all kinds of rows and all orders, because
 * each text has a plan of its own. They take the parameters of a {@link MatrixRequest},
 * and {@code $orderBy}.
 */
final class MatrixStatements {

	/** The columns of a cell. */
	static final Columns CELL = Columns.of("category", """
			head(COLLECT {
			  MATCH (c:Category {id: least})
			  RETURN c {.id, .ordinal, .label, .name, .nameEn}
			})""")
		.and("opinions", "opinions")
		.and("for", "asking")
		.and("against", "objecting")
		.and("members", "members")
		.and("voices", """
				CASE WHEN $withVoices THEN heard[..100] ELSE [] END""");

	/**
	 * From an opinion {@code o} to what a row stands for, by the kind of rows. Opinions
	 * are compared only where one may count for a theme in several ways.
	 */
	private static final String TO_ROWS = """
			UNWIND CASE $rows WHEN 'THEMES' THEN {said} ELSE [] END AS o
			{places}
			{about} AND ($stances = [] OR about.stance IN $stances)
			WITH n, c, m, count(o) AS number, collect(DISTINCT CASE WHEN $includeNarrower THEN o END) AS own,
			  {asking} AS asking, {objecting} AS objecting
			{up} AND ($only IS NULL OR t.id IN $only)
			WITH t, c, m, sum(number) AS number, collect(own) AS parts, collect(asking) AS asking,
			  collect(objecting) AS objecting
			RETURN t AS row, c, m, CASE WHEN $includeNarrower THEN {opinions} ELSE number END AS opinions,
			  {forCount} AS asking, {againstCount} AS objecting
			UNION ALL
			UNWIND CASE WHEN $rows IN ['PROGRAMS', 'ORGANIZATIONS'] THEN {said} ELSE [] END AS o
			MATCH (o)-[:MENTIONS]->(row:Program|Organization)
			WHERE $label IN labels(row) AND ($only IS NULL OR row.id IN $only)
			{places}
			RETURN row, c, m, count(DISTINCT o) AS opinions, 0 AS asking, 0 AS objecting
			UNION ALL
			UNWIND CASE $rows WHEN 'MEMBERS' THEN {said} ELSE [] END AS o
			MATCH (m:Member)-[:RAISED]->(o)
			WHERE $only IS NULL OR m.id IN $only
			OPTIONAL MATCH (o)-[:IN_CATEGORY]->(c:Category)
			RETURN m AS row, c, m, count(DISTINCT o) AS opinions, 0 AS asking, 0 AS objecting
			""";

	private static final String PLACES = """
			OPTIONAL MATCH (o)-[:IN_CATEGORY]->(c:Category)
			OPTIONAL MATCH (m:Member)-[:RAISED]->(o)
			WITH *""";

	/** One number that orders rows by one of their numbers, and then by the others. */
	private static final String RANK = """
			CASE $orderBy
			  WHEN 'CATEGORIES' THEN (categoryCount * 1000000 + memberCount) * 10000000 + opinionCount
			  WHEN 'MEMBERS' THEN (memberCount * 100000 + categoryCount) * 10000000 + opinionCount
			  ELSE (opinionCount * 100000 + categoryCount) * 1000000 + memberCount
			END""";

	private static final Columns ROW = Columns.of("id", "each[0]")
		.and("rank", "each[1]")
		.and("categoryCount", "categoryCount")
		.and("memberCount", "memberCount")
		.and("opinionCount", "opinionCount")
		.and("cells", Cypher.of("""
				CASE WHEN $withCells THEN COLLECT {
				  UNWIND voices AS voice
				  WITH voice[0] AS name, voice[1] AS category, voice[2] AS member, voice[3] AS number,
				    voice[4] AS asked, voice[5] AS objected
				  WHERE name IS NOT NULL
				  WITH name, sum(number) AS opinions, sum(asked) AS asking, sum(objected) AS objecting,
				    count(member) AS members, min(category) AS least,
				    collect(CASE WHEN member IS NOT NULL THEN [member, number, asked, objected] END) AS heard
				  RETURN {cell}
				} ELSE [] END""").with("cell", CELL.list()).forward())
		.and("silentCount", "CASE WHEN $withSilent THEN size(speakers) - memberCount END")
		.and("silent", """
				CASE WHEN $withSilentMembers THEN [member IN speakers WHERE NOT member IN speaking][..100]
				ELSE [] END""");

	/**
	 * Members and rows are sorted before they are collected: a sort of what comes out of
	 * a list would hold the whole list once for each row that it sorts.
	 */
	private static final String PAGE = """
			{beginning}
			WITH collect(DISTINCT it) AS counted
			CALL (counted) {
			  CALL (counted) {
			    {toRows}
			  }
			  WITH row, c.name AS name, m.id AS member, sum(opinions) AS opinions, sum(asking) AS asking,
			    sum(objecting) AS objecting, min(c.id) AS least
			    ORDER BY CASE WHEN $withVoices THEN member END
			  WITH row.id AS row, count(DISTINCT name) AS categoryCount, count(DISTINCT member) AS memberCount,
			    sum(opinions) AS opinionCount, collect([name, least, member, opinions, asking, objecting]) AS voices
			  WHERE categoryCount >= $minCategories AND memberCount >= $minMembers
			  WITH [row, {rank}, categoryCount, memberCount, opinionCount, voices] AS each {orderBy}
			  RETURN collect(each) AS ranked
			}
			WITH ranked, CASE WHEN $withSilent OR $withSilentMembers THEN COLLECT {
			  UNWIND counted AS o
			  MATCH (m:Member)-[:RAISED]->(o)
			  WITH DISTINCT m
			  WITH m.id AS id ORDER BY id
			  RETURN id
			} ELSE [] END AS speakers
			CALL (ranked, speakers) {
			  UNWIND [each IN ranked WHERE {within}][..$limit] AS each
			  WITH each, speakers, each[2] AS categoryCount, each[3] AS memberCount, each[4] AS opinionCount,
			    each[5] AS voices, [voice IN each[5] WHERE voice[2] IS NOT NULL | voice[2]] AS speaking
			  RETURN collect({entry}) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN size(ranked) END AS total
			""";

	private static final String COLUMNS = """
			{beginning}
			MATCH (it)-[:IN_CATEGORY]->(c:Category)
			OPTIONAL MATCH (m:Member)-[:RAISED]->(it)
			WITH c.name AS name, count(DISTINCT it) AS opinions, count(DISTINCT m) AS members,
			  collect(DISTINCT c) AS places
			RETURN opinions, members, COLLECT {
			  UNWIND places AS c
			  WITH c ORDER BY c.id
			  RETURN c {.id, .ordinal, .label, .name, .nameEn}
			} AS categories
			""";

	/** An owner is a member; {@code $names} are names of categories. */
	private static final String OPINIONS_OF_VOICES = """
			{beginning}
			WITH id AS member, it AS counted
			MATCH (counted)-[:IN_CATEGORY]->(place:Category)
			WHERE place.name IN $names
			CALL (counted) {
			  {toRows}
			}
			WITH member, place.name AS name, row.id AS row, collect(DISTINCT counted.id) AS opinions
			WITH member, [name, row, COLLECT {
			  UNWIND opinions AS opinion
			  WITH opinion ORDER BY opinion LIMIT $first
			  RETURN opinion
			}] AS place
			RETURN member AS id, collect(place) AS places
			""";

	/** The rows, by how the statement begins. */
	static final Map<PassageBeginning, PageStatement> ROWS = each((beginning) -> PageStatement.of(
			toRows(Cypher.of(PAGE).with("beginning", beginning), "counted").with("rank", RANK),
			SortKeys.descending("each[1]", "each[0]"), ROW), PassageBeginning.OWNED, PassageBeginning.FOUND);

	/** The columns, by how the statement begins. */
	static final Map<PassageBeginning, Statement> NAMES = each(
			(beginning) -> Statement.of(Cypher.of(COLUMNS).with("beginning", beginning)), PassageBeginning.OWNED,
			PassageBeginning.FOUND);

	/** The opinions of members in cells, by how the statement begins. */
	static final Map<PassageBeginning, Statement> OPINIONS = each(
			(beginning) -> Statement
				.of(toRows(Cypher.of(OPINIONS_OF_VOICES).with("beginning", beginning), "[counted]")),
			PassageBeginning.OWNED, PassageBeginning.OWNED_FOUND);

	private MatrixStatements() {
	}

	private static <T> Map<PassageBeginning, T> each(Function<String, T> statement, PassageBeginning... beginnings) {
		Map<PassageBeginning, String> texts = PassageBeginning.ofWholeLists(PassageKind.OPINION);
		var statements = new TreeMap<PassageBeginning, T>();
		for (PassageBeginning beginning : beginnings) {
			statements.put(beginning, statement.apply(Objects.requireNonNull(texts.get(beginning))));
		}
		return statements;
	}

	private static Cypher toRows(Cypher text, String said) {
		Cypher rows = ThemeRollUp.in(TO_ROWS)
			.with("said", said)
			.with("places", PLACES)
			.with("asking", ThemeRollUp.wanting(Stance.FOR, "($withFor OR $withVoicesFor)"))
			.with("objecting", ThemeRollUp.wanting(Stance.AGAINST, "($withAgainst OR $withVoicesAgainst)"))
			.with("opinions", ThemeRollUp.OPINIONS)
			.with("forCount", ThemeRollUp.opinions("asking"))
			.with("againstCount", ThemeRollUp.opinions("objecting"));
		return text.with("toRows", rows);
	}

}
