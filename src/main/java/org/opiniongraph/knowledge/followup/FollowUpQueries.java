package org.opiniongraph.knowledge.followup;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.opinion.OpinionQueries;
import org.opiniongraph.knowledge.opinion.WordDifference;
import org.opiniongraph.model.RestatementReason;
import org.opiniongraph.model.Stage;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.NamedRow;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.SortKeys;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/**
 * Reads what later documents say. Lists are in the order of time: documents without a
 * date come first.
 */
@Component
class FollowUpQueries {

	/** The strongest one first. */
	private static final List<String> STAGES = Arrays.stream(Stage.values()).map(Enum::name).toList();

	/** A date as a text, empty where it is not known. */
	static final String ISSUED = "coalesce(%s.issuedOn, '')";

	/** Where a stage stands in the order of strength. */
	private static final String STRENGTH = "head([at IN range(0, size($stages) - 1) WHERE $stages[at] = %s.stage])";

	static final SortKeys BY_TIME = SortKeys.ascending("issued", "it.id");

	private static final Statement RESTATED_BY_OPINIONS = Statement.byId(
			"(:Opinion {id: id})-[restates:RESTATES]->(it:Opinion)",
			"{earlier: it.id, restates: properties(restates)}");

	static final PageStatement RESTATING_OPINIONS = PageStatement.of(Cypher.of("""
			UNWIND $ids AS id
			MATCH (parent:Opinion {id: id})
			CALL (parent) {
			  MATCH (parent)<-[restates:RESTATES]-(it:Opinion)-[:PART_OF]->(d:Document)
			  WITH it, restates, {issued} AS issued
			  WHERE {within}
			  WITH it, restates, issued {orderBy} LIMIT $limit
			  RETURN collect({entry}) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT { (parent)<-[:RESTATES]-() } END AS total
			""").with("issued", ISSUED.formatted("d")), BY_TIME,
			Columns.of("id", "it.id").and("issued", "issued").and("restates", "properties(restates)"));

	static final PageStatement LATER_COMMITMENTS = PageStatement.of(
			Cypher.of("""
					UNWIND $ids AS id
					MATCH (parent:Commitment {id: id})-[:PART_OF]->(d:Document)
					CALL (parent, d) {
					  {later}
					  WITH DISTINCT it, {issued} AS issued
					  WHERE {within}
					  WITH it, issued {orderBy} LIMIT $limit
					  RETURN collect({entry}) AS entries
					}
					RETURN id, entries, CASE WHEN $withTotal THEN COUNT {
					  {later}
					  RETURN DISTINCT it
					} END AS total
					""")
				.with("later", """
						MATCH (parent)-[:CONCERNS]->(:Program)<-[:CONCERNS]-(it:Commitment)-[:PART_OF]->(e:Document)
						WHERE ({issued} > {before} OR ({issued} = {before} AND e.id > d.id))
						  AND EXISTS { (d)-[:ISSUED_BY]->(:Council)<-[:ISSUED_BY]-(e) }""")
				.with("issued", ISSUED.formatted("e"))
				.with("before", ISSUED.formatted("d")),
			BY_TIME,
			Columns.of("id", "it.id")
				.and("issued", "issued")
				.and("further", STRENGTH.formatted("it") + " < " + STRENGTH.formatted("parent")));

	/** The texts of a kind that name a programme or, where they are wanted, its parts. */
	private static final String NAMING = """
			MATCH (part:Program)-[:PART_OF]->{0,20}(parent)
			WHERE $includeParts OR part = parent
			MATCH (part)<-[:MENTIONS]-(text:%s)-[:PART_OF]->(it:Document)""";

	private static final String COUNT = """
			COUNT {
			  %s
			  RETURN DISTINCT text
			}""";

	private static final String STRONGEST = """
			head(COLLECT {
			  MATCH (part:Program)-[:PART_OF]->{0,20}(parent)
			  WHERE $includeParts OR part = parent
			  MATCH (part)<-[:CONCERNS]-(promise:Commitment)-[:PART_OF]->(it)
			  RETURN min([%s, CASE WHEN promise.main THEN 0 ELSE 1 END, promise.id])[2]
			})""".formatted(STRENGTH.formatted("promise"));

	static final PageStatement TIMELINE = PageStatement.of(Cypher.of("""
			UNWIND $ids AS id
			MATCH (parent:Program {id: id})
			CALL (parent) {
			  {documents}
			  WITH DISTINCT parent, it, {issued} AS issued
			  WHERE {within}
			  WITH parent, it, issued {orderBy} LIMIT $limit
			  RETURN collect({entry}) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT {
			  {documents}
			  RETURN DISTINCT it
			} END AS total
			""").with("documents", NAMING.formatted("Opinion|Response")).with("issued", ISSUED.formatted("it")),
			BY_TIME,
			Columns.of("id", "it.id")
				.and("issued", "issued")
				.and("opinions", COUNT.formatted(NAMING.formatted("Opinion")))
				.and("responses", COUNT.formatted(NAMING.formatted("Response")))
				.and("commitment", STRONGEST));

	private final GraphReader graph;

	FollowUpQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** The later commitments of commitments. */
	static ListQuery later() {
		return ListQuery.of(LATER_COMMITMENTS, Map.of("stages", STAGES));
	}

	/** Whether a later commitment goes further. */
	static boolean isFurther(NamedRow row) {
		return row.get("further").asBoolean();
	}

	/** The documents that name programmes, and how far they go. */
	static ListQuery timeline(boolean includeParts) {
		return ListQuery.of(TIMELINE, Map.of("stages", STAGES, "includeParts", includeParts));
	}

	/** A later opinion that says an opinion again. */
	static RestatingOpinionEdge restating(String cursor, Opinion node, NamedRow row) {
		Value restates = row.get("restates");
		return new RestatingOpinionEdge(cursor, node, restates.get("score").asDouble(), reason(restates),
				difference(restates));
	}

	private static RestatementReason reason(Value restates) {
		return RestatementReason.valueOf(restates.get("reason").asString());
	}

	private static WordDifference difference(Value restates) {
		return OpinionQueries.difference(restates, "removed", "added");
	}

	/** What opinions say again, by the later opinion. */
	Map<String, Restatement> restated(Collection<String> opinions) {
		return this.graph.byId(RESTATED_BY_OPINIONS, opinions, Map.of(), (row) -> {
			Value restates = row.get("node").get("restates");
			return new Restatement(row.get("node").get("earlier").asString(), restates.get("score").asDouble(),
					reason(restates), difference(restates));
		});
	}

}
