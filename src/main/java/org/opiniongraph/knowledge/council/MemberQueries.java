package org.opiniongraph.knowledge.council;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.Matching;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads members. */
@Component
public class MemberQueries {

	/** What a view is made of: a member m, the seat and the council k. */
	static final String VIEW = """
			m {.id, .name, .reading, .nameRomaji, .aliases, .speakerKind, seat: seat {.role, .roleLabel},
			  council: k {.id, .name, .nameEn}}""";

	private static final Statement MEMBERS = Statement.of(Cypher.of("""
			UNWIND $ids AS id
			MATCH (m:Member {id: id})
			OPTIONAL MATCH (m)-[seat:SITS_ON]->(k:Council)
			RETURN id, {view} AS node
			""").with("view", VIEW));

	static final PageStatement OF_COUNCIL = ListOf.children("Council", "(it:Member)-[:SITS_ON]->(parent)").page();

	static final PageStatement OF_DOCUMENT = ListOf.children("Document", Matching.of("""
			MATCH (parent)<-[:PART_OF]-(:Opinion)<-[:RAISED]-(it:Member)
			WITH DISTINCT it
			""")).page();

	private final GraphReader graph;

	MemberQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** Reads members by id. The selection is not used: a member is small. */
	public Map<String, Member> byIds(Collection<String> ids, Selection selection) {
		return this.graph.byId(MEMBERS, ids, Map.of(), (row) -> member(row.get("node")));
	}

	/**
	 * Makes a view of a map that a statement returned.
	 * @param map a member's properties, the {@code seat} and the {@code council}
	 * @return the view
	 */
	public static Member member(Value map) {
		Value seat = map.get("seat");
		return new Member(map.get("id").asString(), map.get("name").asString(), map.get("reading").asString(null),
				map.get("nameRomaji").asString(null), map.get("aliases").asList(Value::asString, List.of()),
				map.get("speakerKind").asString("PERSON"), seat.isNull() ? "OTHER" : seat.get("role").asString(),
				seat.isNull() ? "" : seat.get("roleLabel").asString(),
				map.get("council").isNull() ? null : DocumentQueries.council(map.get("council")));
	}

}
