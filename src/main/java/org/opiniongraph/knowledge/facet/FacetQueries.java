package org.opiniongraph.knowledge.facet;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.opiniongraph.knowledge.facet.LeadingNodes.LeadingNode;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.knowledge.opinion.OpinionAnchor;
import org.opiniongraph.knowledge.opinion.OpinionFilter;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.NamedRow;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/**
 * Counts the opinions of a list by category, member, theme and programme. There is one
 * statement for each way in which a list begins. The rest of the statement is the same,
 * and it reads only the selected counts.
 */
@Component
class FacetQueries {

	private static final Columns COUNT = Columns.of("node", "node").and("count", "counted");

	/**
	 * All opinions are counted from the other side: the database knows the number of
	 * relationships of a category or a member.
	 */
	private static final Statement ALL = counting("RETURN '' AS id", """
			MATCH (it:Category)
			WITH it, COUNT { (it)<-[:IN_CATEGORY]-() } AS counted
			WHERE counted > 0""", """
			MATCH (it:Member)
			WITH it, COUNT { (it)-[:RAISED]->() } AS counted
			WHERE counted > 0""", """
			MATCH (it:Theme)
			CALL (it) {
			  MATCH (n:Theme)-[:BROADER]->{0,20}(it)
			  WHERE $facetIncludeNarrower OR n = it
			  MATCH (o:Opinion)-[about:ABOUT]->(n)
			  WHERE about.score >= $facetMinScore
			  RETURN count(DISTINCT o) AS counted
			}
			WITH it, counted
			WHERE counted > 0""", """
			MATCH (o:Opinion)-[:MENTIONS]->(it:Program)
			WITH it, count(*) AS counted""");

	private static final Statement ALL_FILTERED = of(OpinionAnchor.FILTERED.opinions().text() + "\nWITH '' AS id, it");

	private static final Statement ALL_FOUND = of(OpinionAnchor.WITH_TEXT.opinions().text() + "\nWITH '' AS id, it");

	private static final Statement OF_MEMBER = ofEach("(:Member {id: id})-[:RAISED]->(it:Opinion)");

	private static final Statement OF_MEMBER_FILTERED = ofEach(
			"(:Member {id: id})-[:RAISED]->(it:Opinion)\nWHERE " + OpinionAnchor.FILTER);

	private static final Statement OF_MEMBER_FOUND = of(OpinionAnchor.WITH_TEXT.opinions().text() + """

			MATCH (speaker:Member)-[:RAISED]->(it)
			WHERE speaker.id IN $ids
			WITH speaker.id AS id, it""");

	/** The other lists by name. */
	private static final Map<String, Statement> OF_OWNERS = Map.of("Category.opinions",
			ofEach("(it:Opinion)-[:IN_CATEGORY]->(:Category {id: id})"), "Document.opinions",
			ofEach("(it:Opinion)-[:PART_OF]->(:Document {id: id})"), "Response.opinions",
			ofEach("(it:Opinion)-[:ANSWERED_BY]->(:Response {id: id})"), "Subject.opinions",
			ofEach("(it:Opinion)-[:MENTIONS]->(:Program|Organization {id: id})"), "Theme.opinions", ofEach("""
					(theme:Theme {id: id})
					MATCH (it:Opinion)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(theme)
					WHERE about.score >= $minScore AND ($includeNarrower OR n = theme)"""), "Material.opinions",
			ofEach("(it:Opinion)-[:ANSWERED_BY]->(:Response)-[:SEE]->(:Material {id: id})"), "WebPage.opinions",
			ofEach("(it:Opinion)-[:CITES]->(:WebPage {id: id})"));

	private final GraphReader graph;

	private final FullText fullText;

	FacetQueries(GraphReader graph, FullText fullText) {
		this.graph = graph;
		this.fullText = fullText;
	}

	private static Statement ofEach(String pattern) {
		return of("UNWIND $ids AS id\nMATCH " + pattern);
	}

	/** Counts the opinions {@code it} that a text finds for each {@code id}. */
	private static Statement of(String list) {
		return counting(list + "\nWITH id, collect(DISTINCT it) AS opinions\nRETURN id", """
				UNWIND opinions AS o
				MATCH (o)-[:IN_CATEGORY]->(it:Category)
				WITH it, count(*) AS counted""", """
				UNWIND opinions AS o
				MATCH (it:Member)-[:RAISED]->(o)
				WITH it, count(*) AS counted""", """
				UNWIND opinions AS o
				MATCH (o)-[about:ABOUT]->(n:Theme)
				WHERE about.score >= $facetMinScore
				WITH n, collect(o) AS counting
				MATCH (n)-[:BROADER]->{0,20}(it:Theme)
				WHERE $facetIncludeNarrower OR n = it
				UNWIND counting AS o
				WITH it, count(DISTINCT o) AS counted""", """
				UNWIND opinions AS o
				MATCH (o)-[:MENTIONS]->(it:Program)
				WITH it, count(*) AS counted""");
	}

	/** The numbers of each kind, the most first; read when they are selected only. */
	private static Statement counting(String beginning, String... countings) {
		Cypher text = Cypher.of(beginning + "{counts}");
		Iterator<String> each = List.of(countings).iterator();
		for (FacetKind kind : FacetKind.values()) {
			text = text.with("counts",
					Cypher.of("""
							, CASE WHEN ${guard} THEN COLLECT {
							  {counting}
							  WITH it.id AS node, counted ORDER BY counted DESC, node ASC LIMIT $first
							  RETURN {count}
							} END AS {kind}{counts}""")
						.with("guard", kind.guard)
						.with("counting", each.next())
						.with("count", COUNT.list())
						.with("kind", kind.field()));
		}
		return Statement.of(text.with("counts", ""));
	}

	/**
	 * Counts the opinions of the same list of many owners.
	 * @param list the list's name
	 * @param parents its owners' ids
	 * @param filter what the list is filtered by
	 * @param counting what is asked for
	 * @return ids and numbers, the most first, by owner; none of an owner without
	 * opinions
	 */
	Map<String, Map<FacetKind, List<LeadingNode>>> facets(String list, Collection<String> parents, Object filter,
			FacetCounting counting) {
		var parameters = new HashMap<String, @Nullable Object>(parameters(filter));
		parameters.put("first", counting.first());
		parameters.put("facetMinScore", counting.level().minScore());
		parameters.put("facetIncludeNarrower", counting.level().includeNarrower());
		for (FacetKind kind : FacetKind.values()) {
			parameters.put(kind.guard, counting.kinds().contains(kind));
		}
		return this.graph.byId(statement(list, filter), parents, parameters, (row) -> counts(row, counting.kinds()));
	}

	private static Statement statement(String list, Object filter) {
		return switch (list) {
			case "Query.opinions" -> anchored(filter, ALL, ALL_FILTERED, ALL_FOUND);
			case "Member.opinions" -> anchored(filter, OF_MEMBER, OF_MEMBER_FILTERED, OF_MEMBER_FOUND);
			default -> Objects.requireNonNull(OF_OWNERS.get(list), list);
		};
	}

	private static Statement anchored(Object filter, Statement all, Statement filtered, Statement found) {
		return switch (OpinionAnchor.of((OpinionFilter) filter)) {
			case ALL -> all;
			case FILTERED -> filtered;
			case TEXT_ONLY, WITH_TEXT -> found;
		};
	}

	private Map<String, ? extends @Nullable Object> parameters(Object filter) {
		return switch (filter) {
			case OpinionFilter it -> it.parameters(this.fullText);
			case AboutLevel it -> it.parameters();
			default -> Map.of();
		};
	}

	private static Map<FacetKind, List<LeadingNode>> counts(Record row, Set<FacetKind> kinds) {
		var counts = new EnumMap<FacetKind, List<LeadingNode>>(FacetKind.class);
		kinds.forEach((kind) -> counts.put(kind, row.get(kind.field()).asList(FacetQueries::count)));
		return counts;
	}

	private static LeadingNode count(Value values) {
		NamedRow row = COUNT.read(values);
		return new LeadingNode(row.text("node"), row.number("count"));
	}

	/** The kinds of counts. */
	enum FacetKind {

		CATEGORIES("withCategories", NodeKind.CATEGORY), MEMBERS("withMembers", NodeKind.MEMBER),
		THEMES("withThemes", NodeKind.THEME), PROGRAMS("withPrograms", NodeKind.PROGRAM);

		private final String guard;

		private final NodeKind counted;

		FacetKind(String guard, NodeKind counted) {
			this.guard = guard;
			this.counted = counted;
		}

		/** The nodes whose opinions are counted. */
		NodeKind counted() {
			return this.counted;
		}

		/** Its name in the schema and in the statements. */
		String field() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * The arguments of a count.
	 *
	 * @param kinds the kinds of counts
	 * @param first the maximum number of counts of each kind
	 * @param level the condition under which an opinion counts for a theme
	 */
	record FacetCounting(Set<FacetKind> kinds, int first, AboutLevel level) {
	}

}
