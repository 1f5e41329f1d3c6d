package org.opiniongraph.knowledge.council;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.opiniongraph.neo4j.reading.Cypher;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Counts what belongs to members, documents, councils and categories. */
@Component
class CountQueries {

	private static final Map<String, Statement> COUNTS = Map.ofEntries(
			count("Member.opinionCount", "(it)-[:RAISED]->()"),
			count("Document.opinionCount", "(it)<-[:PART_OF]-(:Opinion)"),
			count("Document.responseCount", "(it)<-[:PART_OF]-(:Response)"),
			count("Document.categoryCount", "(it)<-[:PART_OF]-(:Category)"),
			count("Document.memberCount", "MATCH (it)<-[:PART_OF]-(:Opinion)<-[:RAISED]-(m) RETURN DISTINCT m"),
			count("Document.laterDocumentCount", """
					MATCH (it)-[:ISSUED_BY]->(:Council)<-[:ISSUED_BY]-(later:Document)
					WHERE coalesce(later.issuedOn, '') > coalesce(it.issuedOn, '')
					  OR (coalesce(later.issuedOn, '') = coalesce(it.issuedOn, '') AND later.id > it.id)
					RETURN later"""), count("Council.documentCount", "(it)<-[:ISSUED_BY]-()"),
			count("Council.memberCount", "(it)<-[:SITS_ON]-()"),
			count("Council.opinionCount", "(it)<-[:ISSUED_BY]-()<-[:PART_OF]-(:Opinion)"),
			count("Category.opinionCount", "(it)<-[:IN_CATEGORY]-()"),
			count("Category.memberCount", "MATCH (it)<-[:IN_CATEGORY]-()<-[:RAISED]-(m) RETURN DISTINCT m"));

	private final GraphReader graph;

	CountQueries(GraphReader graph) {
		this.graph = graph;
	}

	private static Map.Entry<String, Statement> count(String field, String what) {
		String label = field.substring(0, field.indexOf('.'));
		return Map.entry(field, Statement.byId(Cypher.of("(it:{label} {id: id})").with("label", label).forward(),
				Cypher.of("COUNT { {what} }").with("what", what).forward()));
	}

	/** The fields that are counted, such as {@code Member.opinionCount}. */
	static Set<String> fields() {
		return COUNTS.keySet();
	}

	/** The counts of a field, by the id of the node that has it. */
	Map<String, Long> of(String field, Set<String> ids) {
		return this.graph.byId(Objects.requireNonNull(COUNTS.get(field), field), ids, Map.of(),
				(row) -> row.get("node").asLong());
	}

}
