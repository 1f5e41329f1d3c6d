package org.opiniongraph.ingest;

import java.util.Arrays;
import java.util.Optional;

import org.opiniongraph.graph.NodeKind;

/**
 * The relationships that loading writes: from which kind of node to which, and the
 * statements that write and delete them. The statements differ in labels and types only,
 * which cannot be parameters of a statement that looks its ends up in an index; so each
 * kind's text is made once, of the names that this enum holds.
 */
enum RelationshipKind {

	DOCUMENT_ISSUED_BY_COUNCIL(NodeKind.DOCUMENT, "ISSUED_BY", NodeKind.COUNCIL),

	MEMBER_SITS_ON_COUNCIL(NodeKind.MEMBER, "SITS_ON", NodeKind.COUNCIL),

	CATEGORY_PART_OF_DOCUMENT(NodeKind.CATEGORY, "PART_OF", NodeKind.DOCUMENT),

	OPINION_PART_OF_DOCUMENT(NodeKind.OPINION, "PART_OF", NodeKind.DOCUMENT),

	RESPONSE_PART_OF_DOCUMENT(NodeKind.RESPONSE, "PART_OF", NodeKind.DOCUMENT),

	MEMBER_RAISED_OPINION(NodeKind.MEMBER, "RAISED", NodeKind.OPINION),

	OPINION_IN_CATEGORY_CATEGORY(NodeKind.OPINION, "IN_CATEGORY", NodeKind.CATEGORY),

	OPINION_ANSWERED_BY_RESPONSE(NodeKind.OPINION, "ANSWERED_BY", NodeKind.RESPONSE),

	OPINION_MENTIONS_PROGRAM(NodeKind.OPINION, "MENTIONS", NodeKind.PROGRAM),

	OPINION_MENTIONS_ORGANIZATION(NodeKind.OPINION, "MENTIONS", NodeKind.ORGANIZATION),

	RESPONSE_MENTIONS_PROGRAM(NodeKind.RESPONSE, "MENTIONS", NodeKind.PROGRAM),

	RESPONSE_MENTIONS_ORGANIZATION(NodeKind.RESPONSE, "MENTIONS", NodeKind.ORGANIZATION),

	RESPONSE_SEE_MATERIAL(NodeKind.RESPONSE, "SEE", NodeKind.MATERIAL),

	OPINION_CITES_WEB_PAGE(NodeKind.OPINION, "CITES", NodeKind.WEB_PAGE),

	RESPONSE_CITES_WEB_PAGE(NodeKind.RESPONSE, "CITES", NodeKind.WEB_PAGE),

	OPINION_REFERS_TO_CATEGORY(NodeKind.OPINION, "REFERS_TO", NodeKind.CATEGORY),

	OPINION_ABOUT_THEME(NodeKind.OPINION, "ABOUT", NodeKind.THEME),

	RESPONSE_ABOUT_THEME(NodeKind.RESPONSE, "ABOUT", NodeKind.THEME),

	THEME_BROADER_THEME(NodeKind.THEME, "BROADER", NodeKind.THEME),

	OPINION_RELATED_TO_OPINION(NodeKind.OPINION, "RELATED_TO", NodeKind.OPINION),

	OPINION_CORRECTED_PROGRAM(NodeKind.OPINION, "CORRECTED", NodeKind.PROGRAM),

	OPINION_CORRECTED_ORGANIZATION(NodeKind.OPINION, "CORRECTED", NodeKind.ORGANIZATION),

	OPINION_CORRECTED_THEME(NodeKind.OPINION, "CORRECTED", NodeKind.THEME),

	RESPONSE_CORRECTED_PROGRAM(NodeKind.RESPONSE, "CORRECTED", NodeKind.PROGRAM),

	RESPONSE_CORRECTED_ORGANIZATION(NodeKind.RESPONSE, "CORRECTED", NodeKind.ORGANIZATION),

	RESPONSE_CORRECTED_THEME(NodeKind.RESPONSE, "CORRECTED", NodeKind.THEME),

	TERM_SUGGESTION_PART_OF_DOCUMENT(NodeKind.TERM_SUGGESTION, "PART_OF", NodeKind.DOCUMENT),

	TERM_SUGGESTION_FOUND_IN_OPINION(NodeKind.TERM_SUGGESTION, "FOUND_IN", NodeKind.OPINION),

	NAME_NAMES_COUNCIL(NodeKind.NAME, "NAMES", NodeKind.COUNCIL),

	NAME_NAMES_DOCUMENT(NodeKind.NAME, "NAMES", NodeKind.DOCUMENT),

	NAME_NAMES_CATEGORY(NodeKind.NAME, "NAMES", NodeKind.CATEGORY),

	NAME_NAMES_MEMBER(NodeKind.NAME, "NAMES", NodeKind.MEMBER),

	NAME_NAMES_PROGRAM(NodeKind.NAME, "NAMES", NodeKind.PROGRAM),

	NAME_NAMES_ORGANIZATION(NodeKind.NAME, "NAMES", NodeKind.ORGANIZATION),

	NAME_NAMES_THEME(NodeKind.NAME, "NAMES", NodeKind.THEME),

	NAME_NAMES_MATERIAL(NodeKind.NAME, "NAMES", NodeKind.MATERIAL),

	NAME_NAMES_WEB_PAGE(NodeKind.NAME, "NAMES", NodeKind.WEB_PAGE);

	private final NodeKind from;

	private final String type;

	private final NodeKind to;

	private final String write;

	private final String delete;

	RelationshipKind(NodeKind from, String type, NodeKind to) {
		this.from = from;
		this.type = type;
		this.to = to;
		this.write = filledIn(Texts.WRITE);
		this.delete = filledIn(Texts.DELETE);
	}

	private String filledIn(String statement) {
		return statement.replace("{from}", this.from.label())
			.replace("{type}", this.type)
			.replace("{to}", this.to.label());
	}

	/** Whether it is between nodes that documents share, or names one. */
	boolean isShared() {
		return this.from == NodeKind.NAME || (this.from.isShared() && this.to.isShared());
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

	/** Apart, because an enum's constants are made before its own static fields. */
	private static final class Texts {

		private static final String WRITE = """
				UNWIND $rows AS row
				MATCH (a:{from} {id: row.from})
				MATCH (b:{to} {id: row.to})
				MERGE (a)-[r:{type}]->(b)
				SET r = row.properties
				""";

		private static final String DELETE = """
				UNWIND $rows AS row
				MATCH (a:{from} {id: row.from})-[r:{type}]->(b:{to} {id: row.to})
				USING INDEX SEEK a:{from}(id)
				USING INDEX SEEK b:{to}(id)
				DELETE r
				""";

	}

}
