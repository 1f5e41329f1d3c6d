package org.opiniongraph.knowledge.mention;

import java.util.Collection;
import java.util.Map;

import org.opiniongraph.knowledge.council.Council;
import org.opiniongraph.knowledge.council.DocumentQueries;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/**
 * Reads how programmes and organisations are connected with each other, with councils and
 * with those who gave responses.
 */
@Component
class SubjectNeighbourQueries {

	static final PageStatement PARTS_OF_PROGRAM = ListOf.children("Program", "(it:Program)-[:PART_OF]->(parent)")
		.page();

	static final PageStatement RUNNERS_OF_PROGRAM = ListOf.children("Program", "(parent)-[:RUN_BY]->(it:Organization)")
		.page();

	static final PageStatement PARTS_OF_ORGANIZATION = ListOf
		.children("Organization", "(it:Organization)-[:PART_OF]->(parent)")
		.page();

	static final PageStatement RUN_BY_ORGANIZATION = ListOf.children("Organization", "(it:Program)-[:RUN_BY]->(parent)")
		.page();

	static final PageStatement PARTS_OF_PLACE = ListOf.children("Place", "(it:Place)-[:PART_OF]->(parent)").page();

	private static final Statement WHOLE_OF_PLACE = neighbour("(:Place {id: id})-[:PART_OF]->(it:Place)");

	private static final Statement WHOLE_OF_PROGRAM = neighbour("(:Program {id: id})-[:PART_OF]->(it:Program)");

	private static final Statement WHOLE_OF_ORGANIZATION = neighbour(
			"(:Organization {id: id})-[:PART_OF]->(it:Organization)");

	private static final Statement ORGANIZATION_OF_COUNCIL = neighbour(
			"(:Council {id: id})-[:SAME_AS]->(it:Organization)");

	private static final Statement COUNCIL_OF_ORGANIZATION = Statement
		.byId("(:Organization {id: id})<-[:SAME_AS]-(it:Council)", "it {.id, .name, .nameEn}");

	private static final Statement ANSWERER_OF_DOCUMENT = neighbour(
			"(:Document {id: id})-[:RESPONSES_BY]->(it:Organization)");

	private static final Statement AUTHOR_OF_RESPONSE = neighbour(
			"(:Response {id: id})-[:PART_OF]->(:Document)-[:RESPONSES_BY]->(it:Organization)");

	private final GraphReader graph;

	SubjectNeighbourQueries(GraphReader graph) {
		this.graph = graph;
	}

	private static Statement neighbour(String pattern) {
		return Statement.byId(pattern, SubjectQueries.SUBJECT);
	}

	/** What programmes are part of, by the part. */
	Map<String, Program> wholesOfPrograms(Collection<String> ids) {
		return this.graph.byId(WHOLE_OF_PROGRAM, ids, Map.of(),
				(row) -> (Program) SubjectQueries.subject(row.get("node")));
	}

	/** What organisations are part of, by the part. */
	Map<String, Organization> wholesOfOrganizations(Collection<String> ids) {
		return organizations(WHOLE_OF_ORGANIZATION, ids);
	}

	/** Where places are, by the place. */
	Map<String, Place> wholesOfPlaces(Collection<String> ids) {
		return this.graph.byId(WHOLE_OF_PLACE, ids, Map.of(), (row) -> (Place) SubjectQueries.subject(row.get("node")));
	}

	/** The organisations that councils are, by the council. */
	Map<String, Organization> organizationsOfCouncils(Collection<String> ids) {
		return organizations(ORGANIZATION_OF_COUNCIL, ids);
	}

	/** The councils that organisations are, by the organisation. */
	Map<String, Council> councilsOfOrganizations(Collection<String> ids) {
		return this.graph.byId(COUNCIL_OF_ORGANIZATION, ids, Map.of(),
				(row) -> DocumentQueries.council(row.get("node")));
	}

	/** Who gave the responses of documents, by the document. */
	Map<String, Organization> answerersOfDocuments(Collection<String> ids) {
		return organizations(ANSWERER_OF_DOCUMENT, ids);
	}

	/** Who gave responses, by the response. */
	Map<String, Organization> authorsOfResponses(Collection<String> ids) {
		return organizations(AUTHOR_OF_RESPONSE, ids);
	}

	private Map<String, Organization> organizations(Statement statement, Collection<String> ids) {
		return this.graph.byId(statement, ids, Map.of(),
				(row) -> (Organization) SubjectQueries.subject(row.get("node")));
	}

}
