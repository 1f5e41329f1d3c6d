package org.opiniongraph.knowledge.matrix;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.opiniongraph.knowledge.council.Category;
import org.opiniongraph.knowledge.council.CategoryQueries;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.ThemeRollUp;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/**
 * Reads the themes of a document by categories and members. Each statement reads the
 * opinions once and first counts them by theme, category and member.
 */
@Component
class MatrixQueries {

	private static final Comparator<CellCount> BY_PLACE = Comparator
		.comparingInt((CellCount counted) -> counted.category().ordinal())
		.thenComparing((counted) -> counted.category().id());

	private static final Statement ROWS_OF_DOCUMENT = Statement.of(ThemeRollUp
		.in("""
				MATCH (d:Document {id: $document})
				MATCH (o:Opinion)-[:PART_OF]->(d)
				OPTIONAL MATCH (o)-[:IN_CATEGORY]->(c:Category)
				USING JOIN ON o
				OPTIONAL MATCH (m:Member)-[:RAISED]->(o)
				WITH d, o, c, m
				{about}
				WITH d, n, c, m, collect(DISTINCT o) AS said
				{up}
				WITH d, t, c, m, collect(said) AS parts
				WITH d, t, c, m, {opinions} AS opinions
				WITH d, t, count(DISTINCT c) AS categoryCount, count(DISTINCT m) AS memberCount,
				  sum(opinions) AS opinionCount, collect({category: c, member: m, opinions: opinions}) AS parts
				WHERE categoryCount >= $minCategories AND memberCount >= $minMembers
				WITH d, t.id AS theme, categoryCount, memberCount, opinionCount, parts
				ORDER BY categoryCount DESC, memberCount DESC, opinionCount DESC, theme LIMIT $first
				CALL (parts) {
				  UNWIND parts AS part
				  WITH part.category AS c, part.member AS m, part.opinions AS opinions
				  WHERE c IS NOT NULL
				  WITH c, count(m) AS members, sum(opinions) AS opinions
				  RETURN collect({category: c {.id, .ordinal, .label, .name, .nameEn}, members: members, opinions: opinions}) AS cells
				}
				RETURN theme, categoryCount, memberCount, opinionCount, cells,
				  CASE WHEN $withSilent THEN COUNT {
				    MATCH (d)<-[:PART_OF]-(:Opinion)<-[:RAISED]-(speaker:Member)
				    RETURN DISTINCT speaker
				  } - memberCount END AS silentCount
				ORDER BY categoryCount DESC, memberCount DESC, opinionCount DESC, theme
				""")
		.with("opinions", ThemeRollUp.OPINIONS));

	private static final Statement VOICES_OF_CATEGORIES = Statement.of(ThemeRollUp.in("""
			UNWIND $ids AS id
			MATCH (c:Category {id: id})
			CALL (c) {
			  MATCH (m:Member)-[:RAISED]->(o:Opinion)-[:IN_CATEGORY]->(c)
			  {about}
			  {up} AND t.id IN $themes
			  WITH t, m, count(DISTINCT o) AS opinions
			  WITH t.id AS theme, collect({member: m.id, opinions: opinions}) AS all
			  CALL (all) {
			    UNWIND all AS voice
			    WITH voice ORDER BY voice.member LIMIT $first
			    RETURN collect(voice) AS voices
			  }
			  RETURN collect({theme: theme, voices: voices}) AS themes
			}
			RETURN id, themes
			"""));

	private static final Statement SILENT_MEMBERS_OF_DOCUMENTS = Statement.of(ThemeRollUp.in("""
			UNWIND $ids AS id
			MATCH (d:Document {id: id})
			CALL (d) {
			  MATCH (m:Member)-[:RAISED]->(:Opinion)-[:PART_OF]->(d)
			  RETURN collect(DISTINCT m) AS speakers
			}
			CALL (d, speakers) {
			  MATCH (o:Opinion)-[:PART_OF]->(d)
			  {about}
			  {up} AND t.id IN $themes
			  WITH speakers, t, collect(DISTINCT head([(m:Member)-[:RAISED]->(o) | m])) AS heard
			  CALL (speakers, heard) {
			    UNWIND speakers AS m
			    WITH m, heard WHERE NOT m IN heard
			    WITH m ORDER BY m.id LIMIT $first
			    RETURN collect(m.id) AS silent
			  }
			  RETURN collect({theme: t.id, silent: silent}) AS themes
			}
			RETURN id, themes
			"""));

	private final GraphReader graph;

	MatrixQueries(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * A document's themes, those in the most categories first.
	 * @param withSilent whether to count the members who spoke, but not about the theme
	 */
	List<Row> rowsOf(MatrixRequest request, boolean withSilent) {
		var parameters = new HashMap<String, Object>(request.parameters());
		parameters.put("withSilent", withSilent);
		return this.graph.list(ROWS_OF_DOCUMENT, parameters, MatrixQueries::row);
	}

	/**
	 * The members who raised a theme in a category, by category and theme, ordered by id.
	 */
	Map<String, Map<String, List<Heard>>> voicesIn(Collection<String> categoryIds, Collection<String> themeIds,
			AboutLevel level, int first) {
		return this.graph.byId(VOICES_OF_CATEGORIES, categoryIds, parameters(themeIds, level, first),
				(row) -> byTheme(row, (theme) -> theme.get("voices")
					.asList((voice) -> new Heard(voice.get("member").asString(), voice.get("opinions").asInt()))));
	}

	/**
	 * The members who raised opinions in a document, but none about a theme, by document
	 * and theme.
	 */
	Map<String, Map<String, List<String>>> silentIn(Collection<String> documentIds, Collection<String> themeIds,
			AboutLevel level, int first) {
		return this.graph.byId(SILENT_MEMBERS_OF_DOCUMENTS, documentIds, parameters(themeIds, level, first),
				(row) -> byTheme(row, (theme) -> theme.get("silent").asList(Value::asString)));
	}

	private static Map<String, Object> parameters(Collection<String> themeIds, AboutLevel level, int first) {
		var parameters = new HashMap<String, Object>(level.parameters());
		parameters.put("themes", List.copyOf(themeIds));
		parameters.put("first", first);
		return parameters;
	}

	private static <T> Map<String, T> byTheme(Record row, Function<Value, T> read) {
		var found = new HashMap<String, T>();
		row.get("themes").values().forEach((theme) -> found.put(theme.get("theme").asString(), read.apply(theme)));
		return found;
	}

	private static Row row(Record row) {
		List<CellCount> cells = row.get("cells")
			.asList((cell) -> new CellCount(CategoryQueries.category(cell.get("category")),
					cell.get("opinions").asInt(), cell.get("members").asInt()));
		return new Row(row.get("theme").asString(), row.get("categoryCount").asInt(), row.get("memberCount").asInt(),
				row.get("opinionCount").asInt(),
				row.get("silentCount").isNull() ? null : row.get("silentCount").asInt(),
				cells.stream().sorted(BY_PLACE).toList());
	}

	/**
	 * A theme of a document.
	 *
	 * @param theme the theme's id
	 * @param categories in how many categories
	 * @param members by how many members
	 * @param opinions the number of opinions
	 * @param silent how many members spoke, but not about it; null unless asked for
	 * @param cells its categories
	 */
	record Row(String theme, int categories, int members, int opinions, @Nullable Integer silent,
			List<CellCount> cells) {

		/** Copies the cells. */
		Row {
			cells = List.copyOf(cells);
		}

	}

	/**
	 * A category of a theme.
	 *
	 * @param category the category
	 * @param opinions the number of opinions
	 * @param members by how many members
	 */
	record CellCount(Category category, int opinions, int members) {
	}

	/**
	 * A member who raised a theme.
	 *
	 * @param member the member's id
	 * @param opinions the number of opinions
	 */
	record Heard(String member, int opinions) {
	}

}
