package org.opiniongraph.knowledge.path;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.field.TextSpan;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/**
 * Reads the neighbours of nodes. Within one request, nodes and relationships are
 * identified by the element ids of the database, so that one statement reads all kinds.
 */
@Component
class PathQueries implements LinkReader {

	private static final Statement ENDS = Statement
		.of("""
				UNWIND $ids AS id
				MATCH (n:Council|Document|Category|Member|Opinion|Response|Commitment|StockAnswer|Program|Organization|Place|Theme|Material|WebPage {id: id})
				RETURN id, elementId(n) AS element, COUNT { (n)--() } AS degree, n:Document OR n:Council AS frame
				""");

	/**
	 * A theme with a low score connects nothing, and internal nodes are not neighbours.
	 */
	private static final Statement NEIGHBOURS = Statement.of("""
			UNWIND $elements AS element
			MATCH (n) WHERE elementId(n) = element
			CALL (n) {
			  MATCH (n)-[r:RAISED|IN_CATEGORY|ANSWERED_BY|MENTIONS|ABOUT|SEE|CITES|REFERS_TO|BROADER|RELATED_TO
			    |PART_OF|SITS_ON|ISSUED_BY|RUN_BY|SAME_AS|MAKES|CONCERNS|CARRIED_OUT_BY|RESTATES|USES]-(m)
			  WHERE NOT m:TermSuggestion AND coalesce(r.score >= $minScore OR NOT r:ABOUT, true)
			  RETURN r, m LIMIT $widest
			}
			RETURN n.id AS from, type(r) AS type, elementId(r) AS link,
			  m.id AS id, elementId(m) AS element, COUNT { (m)--() } AS degree, m:Document OR m:Council AS frame
			""");

	/** It is read as {@link #NEIGHBOURS} is, and what is not asked for is not sent. */
	private static final Statement BETWEEN = Statement.of("""
			UNWIND $elements AS element
			MATCH (n) WHERE elementId(n) = element
			MATCH (n)-[r:RAISED|IN_CATEGORY|ANSWERED_BY|MENTIONS|ABOUT|SEE|CITES|REFERS_TO|BROADER|RELATED_TO
			  |PART_OF|SITS_ON|ISSUED_BY|RUN_BY|SAME_AS|MAKES|CONCERNS|CARRIED_OUT_BY|RESTATES|USES]-(m)
			WITH n, r, m LIMIT $examined
			WHERE elementId(m) IN $others AND coalesce(r.score >= $minScore OR NOT r:ABOUT, true)
			WITH n, r, m LIMIT $widest
			RETURN n.id AS from, type(r) AS type, elementId(r) AS link,
			  m.id AS id, elementId(m) AS element, COUNT { (m)--() } AS degree, m:Document OR m:Council AS frame
			""");

	/** The number of relationships to examine for each one that is read. */
	private static final long EXAMINED = 100_000;

	private static final Statement STEPS = Statement.of("""
			UNWIND $links AS link
			MATCH (a)-[r]->(b) WHERE elementId(r) = link
			RETURN link, a.id AS start, r {.starts, .ends, .surfaces} AS evidence
			""");

	private final GraphReader graph;

	PathQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** Finds nodes by id; one that is not there is left out. */
	Map<String, Waypoint> ends(Collection<String> ids) {
		return this.graph.byId(ENDS, ids, Map.of(), PathQueries::waypoint);
	}

	@Override
	public List<Link> of(Collection<Waypoint> nodes) {
		return this.graph.list(NEIGHBOURS,
				Map.of("elements", elements(nodes), "minScore", Arguments.USUAL_SCORE, "widest", SearchSide.WIDEST),
				PathQueries::link);
	}

	@Override
	public List<Link> between(Collection<Waypoint> nodes, Collection<Waypoint> others) {
		return this.graph.list(BETWEEN, Map.of("elements", elements(nodes), "others", elements(others), "minScore",
				Arguments.USUAL_SCORE, "examined", EXAMINED, "widest", SearchSide.WIDEST), PathQueries::link);
	}

	/** Reads where relationships begin and what they rest on, by the relationship. */
	List<Arrow> arrows(Collection<Link> links) {
		return this.graph.list(STEPS, Map.of("links", links.stream().map(Link::element).distinct().toList()),
				(row) -> new Arrow(row.get("link").asString(), row.get("start").asString(), evidence(row)));
	}

	private static List<String> elements(Collection<Waypoint> nodes) {
		return nodes.stream().map(Waypoint::element).toList();
	}

	private static Link link(Record row) {
		return new Link(row.get("from").asString(), row.get("type").asString(), row.get("link").asString(),
				waypoint(row));
	}

	private static Waypoint waypoint(Record row) {
		return new Waypoint(row.get("id").asString(), row.get("element").asString(), row.get("degree").asLong(),
				row.get("frame").asBoolean());
	}

	private static List<TextSpan> evidence(Record row) {
		Value evidence = row.get("evidence");
		return evidence.get("starts").isNull() ? List.of() : TextSpan.of(evidence.get("starts").asList(Value::asInt),
				evidence.get("ends").asList(Value::asInt), evidence.get("surfaces").asList(Value::asString));
	}

	/**
	 * The direction and evidence of a relationship.
	 *
	 * @param element the element id of the database
	 * @param start the id of its start node
	 * @param evidence the words that show it
	 */
	record Arrow(String element, String start, List<TextSpan> evidence) {
	}

}
