package org.opiniongraph.ingest;

import java.util.Arrays;
import java.util.Optional;

import org.opiniongraph.graph.NodeKind;

/**
 * The relationships that loading writes: from which kind of node to which, and the
 * statements that write and delete them.
 */
enum RelationshipKind {

	DOCUMENT_ISSUED_BY_COUNCIL(NodeKind.DOCUMENT, "ISSUED_BY", NodeKind.COUNCIL, """
			UNWIND $rows AS row
			MATCH (a:Document {id: row.from})
			MATCH (b:Council {id: row.to})
			MERGE (a)-[r:ISSUED_BY]->(b)
			SET r = row.properties
			""", """
			UNWIND $rows AS row
			MATCH (a:Document {id: row.from})-[r:ISSUED_BY]->(b:Council {id: row.to})
			USING INDEX SEEK a:Document(id)
			USING INDEX SEEK b:Council(id)
			DELETE r
			"""),

	MEMBER_SITS_ON_COUNCIL(NodeKind.MEMBER, "SITS_ON", NodeKind.COUNCIL, """
			UNWIND $rows AS row
			MATCH (a:Member {id: row.from})
			MATCH (b:Council {id: row.to})
			MERGE (a)-[r:SITS_ON]->(b)
			SET r = row.properties
			""", """
			UNWIND $rows AS row
			MATCH (a:Member {id: row.from})-[r:SITS_ON]->(b:Council {id: row.to})
			USING INDEX SEEK a:Member(id)
			USING INDEX SEEK b:Council(id)
			DELETE r
			"""),

	CATEGORY_PART_OF_DOCUMENT(NodeKind.CATEGORY, "PART_OF", NodeKind.DOCUMENT, """
			UNWIND $rows AS row
			MATCH (a:Category {id: row.from})
			MATCH (b:Document {id: row.to})
			MERGE (a)-[r:PART_OF]->(b)
			SET r = row.properties
			""", """
			UNWIND $rows AS row
			MATCH (a:Category {id: row.from})-[r:PART_OF]->(b:Document {id: row.to})
			USING INDEX SEEK a:Category(id)
			USING INDEX SEEK b:Document(id)
			DELETE r
			"""),

	OPINION_PART_OF_DOCUMENT(NodeKind.OPINION, "PART_OF", NodeKind.DOCUMENT, """
			UNWIND $rows AS row
			MATCH (a:Opinion {id: row.from})
			MATCH (b:Document {id: row.to})
			MERGE (a)-[r:PART_OF]->(b)
			SET r = row.properties
			""", """
			UNWIND $rows AS row
			MATCH (a:Opinion {id: row.from})-[r:PART_OF]->(b:Document {id: row.to})
			USING INDEX SEEK a:Opinion(id)
			USING INDEX SEEK b:Document(id)
			DELETE r
			"""),

	RESPONSE_PART_OF_DOCUMENT(NodeKind.RESPONSE, "PART_OF", NodeKind.DOCUMENT, """
			UNWIND $rows AS row
			MATCH (a:Response {id: row.from})
			MATCH (b:Document {id: row.to})
			MERGE (a)-[r:PART_OF]->(b)
			SET r = row.properties
			""", """
			UNWIND $rows AS row
			MATCH (a:Response {id: row.from})-[r:PART_OF]->(b:Document {id: row.to})
			USING INDEX SEEK a:Response(id)
			USING INDEX SEEK b:Document(id)
			DELETE r
			"""),

	MEMBER_RAISED_OPINION(NodeKind.MEMBER, "RAISED", NodeKind.OPINION, """
			UNWIND $rows AS row
			MATCH (a:Member {id: row.from})
			MATCH (b:Opinion {id: row.to})
			MERGE (a)-[r:RAISED]->(b)
			SET r = row.properties
			""", """
			UNWIND $rows AS row
			MATCH (a:Member {id: row.from})-[r:RAISED]->(b:Opinion {id: row.to})
			USING INDEX SEEK a:Member(id)
			USING INDEX SEEK b:Opinion(id)
			DELETE r
			"""),

	OPINION_IN_CATEGORY_CATEGORY(NodeKind.OPINION, "IN_CATEGORY", NodeKind.CATEGORY, """
			UNWIND $rows AS row
			MATCH (a:Opinion {id: row.from})
			MATCH (b:Category {id: row.to})
			MERGE (a)-[r:IN_CATEGORY]->(b)
			SET r = row.properties
			""", """
			UNWIND $rows AS row
			MATCH (a:Opinion {id: row.from})-[r:IN_CATEGORY]->(b:Category {id: row.to})
			USING INDEX SEEK a:Opinion(id)
			USING INDEX SEEK b:Category(id)
			DELETE r
			"""),

	OPINION_ANSWERED_BY_RESPONSE(NodeKind.OPINION, "ANSWERED_BY", NodeKind.RESPONSE, """
			UNWIND $rows AS row
			MATCH (a:Opinion {id: row.from})
			MATCH (b:Response {id: row.to})
			MERGE (a)-[r:ANSWERED_BY]->(b)
			SET r = row.properties
			""", """
			UNWIND $rows AS row
			MATCH (a:Opinion {id: row.from})-[r:ANSWERED_BY]->(b:Response {id: row.to})
			USING INDEX SEEK a:Opinion(id)
			USING INDEX SEEK b:Response(id)
			DELETE r
			"""),

	OPINION_MENTIONS_PROGRAM(NodeKind.OPINION, "MENTIONS", NodeKind.PROGRAM, """
			UNWIND $rows AS row
			MATCH (a:Opinion {id: row.from})
			MATCH (b:Program {id: row.to})
			MERGE (a)-[r:MENTIONS]->(b)
			SET r = row.properties
			""", """
			UNWIND $rows AS row
			MATCH (a:Opinion {id: row.from})-[r:MENTIONS]->(b:Program {id: row.to})
			USING INDEX SEEK a:Opinion(id)
			USING INDEX SEEK b:Program(id)
			DELETE r
			"""),

	OPINION_MENTIONS_ORGANIZATION(NodeKind.OPINION, "MENTIONS", NodeKind.ORGANIZATION, """
			UNWIND $rows AS row
			MATCH (a:Opinion {id: row.from})
			MATCH (b:Organization {id: row.to})
			MERGE (a)-[r:MENTIONS]->(b)
			SET r = row.properties
			""", """
			UNWIND $rows AS row
			MATCH (a:Opinion {id: row.from})-[r:MENTIONS]->(b:Organization {id: row.to})
			USING INDEX SEEK a:Opinion(id)
			USING INDEX SEEK b:Organization(id)
			DELETE r
			"""),

	RESPONSE_MENTIONS_PROGRAM(NodeKind.RESPONSE, "MENTIONS", NodeKind.PROGRAM, """
			UNWIND $rows AS row
			MATCH (a:Response {id: row.from})
			MATCH (b:Program {id: row.to})
			MERGE (a)-[r:MENTIONS]->(b)
			SET r = row.properties
			""", """
			UNWIND $rows AS row
			MATCH (a:Response {id: row.from})-[r:MENTIONS]->(b:Program {id: row.to})
			USING INDEX SEEK a:Response(id)
			USING INDEX SEEK b:Program(id)
			DELETE r
			"""),

	RESPONSE_MENTIONS_ORGANIZATION(NodeKind.RESPONSE, "MENTIONS", NodeKind.ORGANIZATION, """
			UNWIND $rows AS row
			MATCH (a:Response {id: row.from})
			MATCH (b:Organization {id: row.to})
			MERGE (a)-[r:MENTIONS]->(b)
			SET r = row.properties
			""", """
			UNWIND $rows AS row
			MATCH (a:Response {id: row.from})-[r:MENTIONS]->(b:Organization {id: row.to})
			USING INDEX SEEK a:Response(id)
			USING INDEX SEEK b:Organization(id)
			DELETE r
			"""),

	RESPONSE_SEE_MATERIAL(NodeKind.RESPONSE, "SEE", NodeKind.MATERIAL, """
			UNWIND $rows AS row
			MATCH (a:Response {id: row.from})
			MATCH (b:Material {id: row.to})
			MERGE (a)-[r:SEE]->(b)
			SET r = row.properties
			""", """
			UNWIND $rows AS row
			MATCH (a:Response {id: row.from})-[r:SEE]->(b:Material {id: row.to})
			USING INDEX SEEK a:Response(id)
			USING INDEX SEEK b:Material(id)
			DELETE r
			"""),

	OPINION_CITES_WEB_PAGE(NodeKind.OPINION, "CITES", NodeKind.WEB_PAGE, """
			UNWIND $rows AS row
			MATCH (a:Opinion {id: row.from})
			MATCH (b:WebPage {id: row.to})
			MERGE (a)-[r:CITES]->(b)
			SET r = row.properties
			""", """
			UNWIND $rows AS row
			MATCH (a:Opinion {id: row.from})-[r:CITES]->(b:WebPage {id: row.to})
			USING INDEX SEEK a:Opinion(id)
			USING INDEX SEEK b:WebPage(id)
			DELETE r
			"""),

	RESPONSE_CITES_WEB_PAGE(NodeKind.RESPONSE, "CITES", NodeKind.WEB_PAGE, """
			UNWIND $rows AS row
			MATCH (a:Response {id: row.from})
			MATCH (b:WebPage {id: row.to})
			MERGE (a)-[r:CITES]->(b)
			SET r = row.properties
			""", """
			UNWIND $rows AS row
			MATCH (a:Response {id: row.from})-[r:CITES]->(b:WebPage {id: row.to})
			USING INDEX SEEK a:Response(id)
			USING INDEX SEEK b:WebPage(id)
			DELETE r
			"""),

	OPINION_REFERS_TO_CATEGORY(NodeKind.OPINION, "REFERS_TO", NodeKind.CATEGORY, """
			UNWIND $rows AS row
			MATCH (a:Opinion {id: row.from})
			MATCH (b:Category {id: row.to})
			MERGE (a)-[r:REFERS_TO]->(b)
			SET r = row.properties
			""", """
			UNWIND $rows AS row
			MATCH (a:Opinion {id: row.from})-[r:REFERS_TO]->(b:Category {id: row.to})
			USING INDEX SEEK a:Opinion(id)
			USING INDEX SEEK b:Category(id)
			DELETE r
			""");

	private final NodeKind from;

	private final String type;

	private final NodeKind to;

	private final String write;

	private final String delete;

	RelationshipKind(NodeKind from, String type, NodeKind to, String write, String delete) {
		this.from = from;
		this.type = type;
		this.to = to;
		this.write = write;
		this.delete = delete;
	}

	/** Takes {@code $rows}: {@code from} and {@code to} (ids) and {@code properties}. */
	String write() {
		return this.write;
	}

	/**
	 * Takes {@code $rows}: {@code from} and {@code to} (ids). Both ends are hinted: while
	 * one of them has few nodes, the planner would rather walk all of those for every
	 * row.
	 */
	String delete() {
		return this.delete;
	}

	/**
	 * The kind of a relationship that stands in the graph; empty when loading writes no
	 * such relationship.
	 */
	static Optional<RelationshipKind> find(String from, String type, String to) {
		return Arrays.stream(values())
			.filter((kind) -> kind.type.equals(type) && kind.from.owns(from) && kind.to.owns(to))
			.findFirst();
	}

}
