package org.opiniongraph.knowledge.facet;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.opiniongraph.neo4j.reading.GraphReader;

import org.springframework.stereotype.Component;

/**
 * Counts the opinions of a list by category, member, theme and programme. There is one
 * statement for each way in which a list begins. The rest of the statement is the same,
 * and it reads only the selected counts.
 */
@Component
class FacetQueries {

	private static final String FACETS_TEXT = """
			{list}
			WITH id, collect(DISTINCT o) AS opinions
			RETURN id, CASE WHEN $withCategories THEN COLLECT {
			  UNWIND opinions AS o
			  MATCH (o)-[:IN_CATEGORY]->(c:Category)
			  WITH c, count(*) AS counted
			  WITH c.id AS node, counted ORDER BY counted DESC, node ASC LIMIT $first
			  RETURN [node, counted]
			} END AS categories, CASE WHEN $withMembers THEN COLLECT {
			  UNWIND opinions AS o
			  MATCH (m:Member)-[:RAISED]->(o)
			  WITH m, count(*) AS counted
			  WITH m.id AS node, counted ORDER BY counted DESC, node ASC LIMIT $first
			  RETURN [node, counted]
			} END AS members, CASE WHEN $withThemes THEN COLLECT {
			  UNWIND opinions AS o
			  MATCH (o)-[about:ABOUT]->(n:Theme)
			  WHERE about.score >= $facetMinScore
			  WITH n, collect(o) AS counting
			  MATCH (n)-[:BROADER]->{0,20}(t:Theme)
			  WHERE $facetIncludeNarrower OR n = t
			  UNWIND counting AS o
			  WITH t, count(DISTINCT o) AS counted
			  WITH t.id AS node, counted ORDER BY counted DESC, node ASC LIMIT $first
			  RETURN [node, counted]
			} END AS themes, CASE WHEN $withPrograms THEN COLLECT {
			  UNWIND opinions AS o
			  MATCH (o)-[:MENTIONS]->(p:Program)
			  WITH p, count(*) AS counted
			  WITH p.id AS node, counted ORDER BY counted DESC, node ASC LIMIT $first
			  RETURN [node, counted]
			} END AS programs
			""";

	private static final String ALL_TEXT = """
			{opinions}
			WITH '' AS id, o""";

	/**
	 * All opinions are counted from the other side: the database knows the number of
	 * relationships of a category or a member.
	 */
	private static final String ALL = """
			RETURN '' AS id, CASE WHEN $withCategories THEN COLLECT {
			  MATCH (c:Category)
			  WITH c.id AS node, COUNT { (c)<-[:IN_CATEGORY]-() } AS counted
			  WHERE counted > 0
			  WITH node, counted ORDER BY counted DESC, node ASC LIMIT $first
			  RETURN [node, counted]
			} END AS categories, CASE WHEN $withMembers THEN COLLECT {
			  MATCH (m:Member)
			  WITH m.id AS node, COUNT { (m)-[:RAISED]->() } AS counted
			  WHERE counted > 0
			  WITH node, counted ORDER BY counted DESC, node ASC LIMIT $first
			  RETURN [node, counted]
			} END AS members, CASE WHEN $withThemes THEN COLLECT {
			  MATCH (t:Theme)
			  CALL (t) {
			    MATCH (n:Theme)-[:BROADER]->{0,20}(t)
			    WHERE $facetIncludeNarrower OR n = t
			    MATCH (o:Opinion)-[about:ABOUT]->(n)
			    WHERE about.score >= $facetMinScore
			    RETURN count(DISTINCT o) AS counted
			  }
			  WITH t.id AS node, counted
			  WHERE counted > 0
			  WITH node, counted ORDER BY counted DESC, node ASC LIMIT $first
			  RETURN [node, counted]
			} END AS themes, CASE WHEN $withPrograms THEN COLLECT {
			  MATCH (o:Opinion)-[:MENTIONS]->(p:Program)
			  WITH p, count(*) AS counted
			  WITH p.id AS node, counted ORDER BY counted DESC, node ASC LIMIT $first
			  RETURN [node, counted]
			} END AS programs
			""";

	private static final String ALL_FILTERED = of(OpinionAnchor.FILTERED.in(ALL_TEXT));

	private static final String ALL_FOUND = of(OpinionAnchor.WITH_TEXT.in(ALL_TEXT));

	private static final String OF_MEMBER = of("""
			UNWIND $ids AS id
			MATCH (:Member {id: id})-[:RAISED]->(o:Opinion)""");

	private static final String OF_MEMBER_FILTERED = of("""
			UNWIND $ids AS id
			MATCH (:Member {id: id})-[:RAISED]->(o:Opinion)
			WHERE\s""" + OpinionAnchor.FILTER.strip());

	private static final String OF_MEMBER_FOUND = of(OpinionAnchor.WITH_TEXT.in("""
			{opinions}
			MATCH (speaker:Member)-[:RAISED]->(o)
			WHERE speaker.id IN $ids
			WITH speaker.id AS id, o"""));

	private static final String OF_CATEGORY = of("""
			UNWIND $ids AS id
			MATCH (o:Opinion)-[:IN_CATEGORY]->(:Category {id: id})""");

	private static final String OF_DOCUMENT = of("""
			UNWIND $ids AS id
			MATCH (o:Opinion)-[:PART_OF]->(:Document {id: id})""");

	private static final String OF_RESPONSE = of("""
			UNWIND $ids AS id
			MATCH (o:Opinion)-[:ANSWERED_BY]->(:Response {id: id})""");

	private static final String OF_SUBJECT = of("""
			UNWIND $ids AS id
			MATCH (o:Opinion)-[:MENTIONS]->(:Program|Organization {id: id})""");

	private static final String OF_THEME = of("""
			UNWIND $ids AS id
			MATCH (theme:Theme {id: id})
			MATCH (o:Opinion)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(theme)
			WHERE about.score >= $minScore AND ($includeNarrower OR n = theme)""");

	private static final String OF_MATERIAL = of("""
			UNWIND $ids AS id
			MATCH (o:Opinion)-[:ANSWERED_BY]->(:Response)-[:SEE]->(:Material {id: id})""");

	private static final String OF_PAGE = of("""
			UNWIND $ids AS id
			MATCH (o:Opinion)-[:CITES]->(:WebPage {id: id})""");

	private final GraphReader graph;

	private final FullText fullText;

	FacetQueries(GraphReader graph, FullText fullText) {
		this.graph = graph;
		this.fullText = fullText;
	}

	private static String of(String list) {
		return FACETS_TEXT.replace("{list}", list);
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

	private static String statement(String list, Object filter) {
		return switch (list) {
			case "Query.opinions" -> anchored(filter, ALL, ALL_FILTERED, ALL_FOUND);
			case "Member.opinions" -> anchored(filter, OF_MEMBER, OF_MEMBER_FILTERED, OF_MEMBER_FOUND);
			case "Category.opinions" -> OF_CATEGORY;
			case "Document.opinions" -> OF_DOCUMENT;
			case "Response.opinions" -> OF_RESPONSE;
			case "Subject.opinions" -> OF_SUBJECT;
			case "Theme.opinions" -> OF_THEME;
			case "Material.opinions" -> OF_MATERIAL;
			case "WebPage.opinions" -> OF_PAGE;
			default -> throw new IllegalStateException("nobody has said how the list begins: " + list);
		};
	}

	private static String anchored(Object filter, String all, String filtered, String found) {
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

	private static LeadingNode count(Value count) {
		return new LeadingNode(count.get(0).asString(), count.get(1).asLong());
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
