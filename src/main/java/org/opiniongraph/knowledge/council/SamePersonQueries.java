package org.opiniongraph.knowledge.council;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads which members are one person. */
@Component
class SamePersonQueries {

	private static final Statement SAME_PERSONS = Statement.of(Cypher.of("""
			UNWIND $ids AS id
			MATCH (it:Member {id: id})
			RETURN id, COLLECT {
			  MATCH (it)-[same:SAME_PERSON_AS]-(m:Member)
			  OPTIONAL MATCH (m)-[seat:SITS_ON]->(k:Council)
			  RETURN {source: same.source, member: {view}}
			} AS persons
			""").with("view", MemberQueries.VIEW));

	private final GraphReader graph;

	SamePersonQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** The other members who are the same person, ordered by id, by the member's id. */
	Map<String, List<SamePerson>> of(Collection<String> members) {
		return this.graph.byId(SAME_PERSONS, members, Map.of(),
				(row) -> row.get("persons")
					.asList((it) -> new SamePerson(MemberQueries.member(it.get("member")), it.get("source").asString()))
					.stream()
					.sorted(Comparator.comparing((it) -> it.member().id()))
					.toList());
	}

}
