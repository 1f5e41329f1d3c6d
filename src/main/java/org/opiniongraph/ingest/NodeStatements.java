package org.opiniongraph.ingest;

import org.opiniongraph.graph.NodeKind;

/**
 * The statements that write and delete nodes, one pair for each kind, because a label
 * cannot be a parameter.
 */
final class NodeStatements {

	private static final String WRITE_COUNCILS = """
			UNWIND $rows AS row
			MERGE (node:Council {id: row.id})
			SET node = row
			""";

	private static final String DELETE_COUNCILS = """
			UNWIND $ids AS id
			MATCH (node:Council {id: id})
			DETACH DELETE node
			""";

	private static final String WRITE_DOCUMENTS = """
			UNWIND $rows AS row
			MERGE (node:Document {id: row.id})
			SET node = row
			""";

	private static final String DELETE_DOCUMENTS = """
			UNWIND $ids AS id
			MATCH (node:Document {id: id})
			DETACH DELETE node
			""";

	private static final String WRITE_CATEGORIES = """
			UNWIND $rows AS row
			MERGE (node:Category {id: row.id})
			SET node = row
			""";

	private static final String DELETE_CATEGORIES = """
			UNWIND $ids AS id
			MATCH (node:Category {id: id})
			DETACH DELETE node
			""";

	private static final String WRITE_MEMBERS = """
			UNWIND $rows AS row
			MERGE (node:Member {id: row.id})
			SET node = row
			""";

	private static final String DELETE_MEMBERS = """
			UNWIND $ids AS id
			MATCH (node:Member {id: id})
			DETACH DELETE node
			""";

	private static final String WRITE_OPINIONS = """
			UNWIND $rows AS row
			MERGE (node:Opinion {id: row.id})
			SET node = row
			""";

	private static final String DELETE_OPINIONS = """
			UNWIND $ids AS id
			MATCH (node:Opinion {id: id})
			DETACH DELETE node
			""";

	private static final String WRITE_RESPONSES = """
			UNWIND $rows AS row
			MERGE (node:Response {id: row.id})
			SET node = row
			""";

	private static final String DELETE_RESPONSES = """
			UNWIND $ids AS id
			MATCH (node:Response {id: id})
			DETACH DELETE node
			""";

	private static final String WRITE_PROGRAMS = """
			UNWIND $rows AS row
			MERGE (node:Program {id: row.id})
			SET node = row
			""";

	private static final String DELETE_PROGRAMS = """
			UNWIND $ids AS id
			MATCH (node:Program {id: id})
			DETACH DELETE node
			""";

	private static final String WRITE_ORGANIZATIONS = """
			UNWIND $rows AS row
			MERGE (node:Organization {id: row.id})
			SET node = row
			""";

	private static final String DELETE_ORGANIZATIONS = """
			UNWIND $ids AS id
			MATCH (node:Organization {id: id})
			DETACH DELETE node
			""";

	private static final String WRITE_MATERIALS = """
			UNWIND $rows AS row
			MERGE (node:Material {id: row.id})
			SET node = row
			""";

	private static final String DELETE_MATERIALS = """
			UNWIND $ids AS id
			MATCH (node:Material {id: id})
			DETACH DELETE node
			""";

	private static final String WRITE_WEB_PAGES = """
			UNWIND $rows AS row
			MERGE (node:WebPage {id: row.id})
			SET node = row
			""";

	private static final String DELETE_WEB_PAGES = """
			UNWIND $ids AS id
			MATCH (node:WebPage {id: id})
			DETACH DELETE node
			""";

	private NodeStatements() {
	}

	/** Takes {@code $rows}: maps of all properties of a node, its id among them. */
	static String write(NodeKind kind) {
		return switch (kind) {
			case COUNCIL -> WRITE_COUNCILS;
			case DOCUMENT -> WRITE_DOCUMENTS;
			case CATEGORY -> WRITE_CATEGORIES;
			case MEMBER -> WRITE_MEMBERS;
			case OPINION -> WRITE_OPINIONS;
			case RESPONSE -> WRITE_RESPONSES;
			case PROGRAM -> WRITE_PROGRAMS;
			case ORGANIZATION -> WRITE_ORGANIZATIONS;
			case MATERIAL -> WRITE_MATERIALS;
			case WEB_PAGE -> WRITE_WEB_PAGES;
			case THEME -> throw new IllegalArgumentException("themes are not loaded yet");
		};
	}

	/** Takes {@code $ids}. */
	static String delete(NodeKind kind) {
		return switch (kind) {
			case COUNCIL -> DELETE_COUNCILS;
			case DOCUMENT -> DELETE_DOCUMENTS;
			case CATEGORY -> DELETE_CATEGORIES;
			case MEMBER -> DELETE_MEMBERS;
			case OPINION -> DELETE_OPINIONS;
			case RESPONSE -> DELETE_RESPONSES;
			case PROGRAM -> DELETE_PROGRAMS;
			case ORGANIZATION -> DELETE_ORGANIZATIONS;
			case MATERIAL -> DELETE_MATERIALS;
			case WEB_PAGE -> DELETE_WEB_PAGES;
			case THEME -> throw new IllegalArgumentException("themes are not loaded yet");
		};
	}

}
