package org.opiniongraph.knowledge.matrix;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * An opinion as it is read one by one, to compare a matrix with.
 *
 * @param stage how far the answer goes; empty if that is not known
 * @param subjects the ids of what it counts for, by the kind of rows
 */
record Said(String id, String document, String council, String category, String member, String stage,
		Map<String, List<String>> subjects) {

	static final String OPINIONS = """
			MATCH (o:Opinion)-[:PART_OF]->(d:Document)
			OPTIONAL MATCH (d)-[:ISSUED_BY]->(k:Council)
			RETURN o.id AS id, d.id AS document, k.id AS council, head([(o)-[:IN_CATEGORY]->(c) | c.name]) AS category,
			  head([(m)-[:RAISED]->(o) | m.id]) AS member, head([(o)-[a:ANSWERED_BY]->() | a.stage]) AS stage, {
			    THEMES: COLLECT { MATCH (o)-[about:ABOUT]->(n:Theme) WHERE about.score >= 0.5 RETURN n.id },
			    PROGRAMS: [(o)-[:MENTIONS]->(p:Program) | p.id], ORGANIZATIONS: [(o)-[:MENTIONS]->(g:Organization) | g.id],
			    MEMBERS: [(m:Member)-[:RAISED]->(o) | m.id]} AS subjects
			""";

	List<String> of(MatrixRows rows) {
		return this.subjects.getOrDefault(rows.name(), List.of());
	}

	static Said of(Record row) {
		var subjects = new TreeMap<String, List<String>>();
		row.get("subjects")
			.asMap((it) -> it.asList(Value::asString))
			.forEach((rows, ids) -> subjects.put(rows, ids.stream().distinct().toList()));
		return new Said(row.get("id").asString(), row.get("document").asString(), row.get("council").asString(""),
				row.get("category").asString(""), row.get("member").asString(""), row.get("stage").asString(""),
				subjects);
	}

}
