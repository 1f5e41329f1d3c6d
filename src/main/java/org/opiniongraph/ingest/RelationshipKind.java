package org.opiniongraph.ingest;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.graph.NodeKind;

/**
 * The relationships that loading writes: from which kind of node to which, and the
 * statements that write and delete them. The statements differ in labels and types only,
 * which cannot be parameters of a statement that looks its ends up in an index; so each
 * kind's text is made once, of the names that this enum holds.
 */
enum RelationshipKind {

	DOCUMENT_ISSUED_BY_COUNCIL(NodeKind.DOCUMENT, "council", "ISSUED_BY", NodeKind.COUNCIL, "documents"),

	MEMBER_SITS_ON_COUNCIL(NodeKind.MEMBER, "council", "SITS_ON", NodeKind.COUNCIL, "members"),

	CATEGORY_PART_OF_DOCUMENT(NodeKind.CATEGORY, "document", "PART_OF", NodeKind.DOCUMENT, "categories"),

	OPINION_PART_OF_DOCUMENT(NodeKind.OPINION, "document", "PART_OF", NodeKind.DOCUMENT, "opinions"),

	RESPONSE_PART_OF_DOCUMENT(NodeKind.RESPONSE, "document", "PART_OF", NodeKind.DOCUMENT, null),

	MEMBER_RAISED_OPINION(NodeKind.MEMBER, "opinions", "RAISED", NodeKind.OPINION, "member"),

	OPINION_IN_CATEGORY_CATEGORY(NodeKind.OPINION, "category", "IN_CATEGORY", NodeKind.CATEGORY, "opinions"),

	OPINION_ANSWERED_BY_RESPONSE(NodeKind.OPINION, "response", "ANSWERED_BY", NodeKind.RESPONSE, "opinions"),

	OPINION_MENTIONS_PROGRAM(NodeKind.OPINION, "mentions", "MENTIONS", NodeKind.PROGRAM, "opinions"),

	OPINION_MENTIONS_ORGANIZATION(NodeKind.OPINION, "mentions", "MENTIONS", NodeKind.ORGANIZATION, "opinions"),

	RESPONSE_MENTIONS_PROGRAM(NodeKind.RESPONSE, "mentions", "MENTIONS", NodeKind.PROGRAM, "responses"),

	RESPONSE_MENTIONS_ORGANIZATION(NodeKind.RESPONSE, "mentions", "MENTIONS", NodeKind.ORGANIZATION, "responses"),

	RESPONSE_SEE_MATERIAL(NodeKind.RESPONSE, "materials", "SEE", NodeKind.MATERIAL, "responses"),

	OPINION_CITES_WEB_PAGE(NodeKind.OPINION, "citations", "CITES", NodeKind.WEB_PAGE, "opinions"),

	RESPONSE_CITES_WEB_PAGE(NodeKind.RESPONSE, "citations", "CITES", NodeKind.WEB_PAGE, "responses"),

	OPINION_REFERS_TO_CATEGORY(NodeKind.OPINION, "refersTo", "REFERS_TO", NodeKind.CATEGORY, null),

	OPINION_ABOUT_THEME(NodeKind.OPINION, "themes", "ABOUT", NodeKind.THEME, "opinions"),

	RESPONSE_ABOUT_THEME(NodeKind.RESPONSE, "themes", "ABOUT", NodeKind.THEME, "responses"),

	THEME_BROADER_THEME(NodeKind.THEME, "broader", "BROADER", NodeKind.THEME, "narrower"),

	OPINION_RELATED_TO_OPINION(NodeKind.OPINION, "related", "RELATED_TO", NodeKind.OPINION, "related"),

	OPINION_CORRECTED_PROGRAM(NodeKind.OPINION, "corrections", "CORRECTED", NodeKind.PROGRAM, null),

	OPINION_CORRECTED_ORGANIZATION(NodeKind.OPINION, "corrections", "CORRECTED", NodeKind.ORGANIZATION, null),

	OPINION_CORRECTED_THEME(NodeKind.OPINION, "corrections", "CORRECTED", NodeKind.THEME, null),

	RESPONSE_CORRECTED_PROGRAM(NodeKind.RESPONSE, "corrections", "CORRECTED", NodeKind.PROGRAM, null),

	RESPONSE_CORRECTED_ORGANIZATION(NodeKind.RESPONSE, "corrections", "CORRECTED", NodeKind.ORGANIZATION, null),

	RESPONSE_CORRECTED_THEME(NodeKind.RESPONSE, "corrections", "CORRECTED", NodeKind.THEME, null),

	TERM_SUGGESTION_PART_OF_DOCUMENT(NodeKind.TERM_SUGGESTION, null, "PART_OF", NodeKind.DOCUMENT, null),

	TERM_SUGGESTION_FOUND_IN_OPINION(NodeKind.TERM_SUGGESTION, null, "FOUND_IN", NodeKind.OPINION, null),

	NAME_NAMES_COUNCIL(NodeKind.NAME, null, "NAMES", NodeKind.COUNCIL, null),

	NAME_NAMES_DOCUMENT(NodeKind.NAME, null, "NAMES", NodeKind.DOCUMENT, null),

	NAME_NAMES_CATEGORY(NodeKind.NAME, null, "NAMES", NodeKind.CATEGORY, null),

	NAME_NAMES_MEMBER(NodeKind.NAME, null, "NAMES", NodeKind.MEMBER, null),

	NAME_NAMES_PROGRAM(NodeKind.NAME, null, "NAMES", NodeKind.PROGRAM, null),

	NAME_NAMES_ORGANIZATION(NodeKind.NAME, null, "NAMES", NodeKind.ORGANIZATION, null),

	NAME_NAMES_THEME(NodeKind.NAME, null, "NAMES", NodeKind.THEME, null),

	NAME_NAMES_MATERIAL(NodeKind.NAME, null, "NAMES", NodeKind.MATERIAL, null),

	NAME_NAMES_WEB_PAGE(NodeKind.NAME, null, "NAMES", NodeKind.WEB_PAGE, null);

	private final NodeKind from;

	private final @Nullable String fieldOfFrom;

	private final String type;

	private final NodeKind to;

	private final @Nullable String fieldOfTo;

	private final String write;

	private final String delete;

	RelationshipKind(NodeKind from, @Nullable String fieldOfFrom, String type, NodeKind to,
			@Nullable String fieldOfTo) {
		this.from = from;
		this.fieldOfFrom = fieldOfFrom;
		this.type = type;
		this.to = to;
		this.fieldOfTo = fieldOfTo;
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

	/** Which field of the node where it begins shows it, null for none. */
	@Nullable String fieldOfFrom() {
		return this.fieldOfFrom;
	}

	/** Which field of the node where it ends shows it, null for none. */
	@Nullable String fieldOfTo() {
		return this.fieldOfTo;
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
