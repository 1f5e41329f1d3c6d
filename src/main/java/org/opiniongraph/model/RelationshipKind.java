package org.opiniongraph.model;

import java.util.Arrays;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of relationships in the graph: the type, the kinds of the start and end node,
 * and the fields of both nodes that show it.
 */
public enum RelationshipKind {

	DOCUMENT_ISSUED_BY_COUNCIL(NodeKind.DOCUMENT, "council", "ISSUED_BY", NodeKind.COUNCIL, "documents"),
	DOCUMENT_RESPONSES_BY_ORGANIZATION(NodeKind.DOCUMENT, "answeredBy", "RESPONSES_BY", NodeKind.ORGANIZATION, null),
	DOCUMENT_EDITION_OF_DOCUMENT(NodeKind.DOCUMENT, "editionOf", "EDITION_OF", NodeKind.DOCUMENT, "editions"),
	COUNCIL_SAME_AS_ORGANIZATION(NodeKind.COUNCIL, "organization", "SAME_AS", NodeKind.ORGANIZATION, "council"),
	MEMBER_SITS_ON_COUNCIL(NodeKind.MEMBER, "council", "SITS_ON", NodeKind.COUNCIL, "members"),
	MEMBER_SAME_PERSON_AS_MEMBER(NodeKind.MEMBER, "samePersons", "SAME_PERSON_AS", NodeKind.MEMBER, "samePersons"),
	CATEGORY_PART_OF_DOCUMENT(NodeKind.CATEGORY, "document", "PART_OF", NodeKind.DOCUMENT, "categories"),
	OPINION_PART_OF_DOCUMENT(NodeKind.OPINION, "document", "PART_OF", NodeKind.DOCUMENT, "opinions"),
	RESPONSE_PART_OF_DOCUMENT(NodeKind.RESPONSE, "document", "PART_OF", NodeKind.DOCUMENT, null),
	MEMBER_RAISED_OPINION(NodeKind.MEMBER, "opinions", "RAISED", NodeKind.OPINION, "member"),
	OPINION_IN_CATEGORY(NodeKind.OPINION, "category", "IN_CATEGORY", NodeKind.CATEGORY, "opinions"),
	OPINION_ANSWERED_BY_RESPONSE(NodeKind.OPINION, "response", "ANSWERED_BY", NodeKind.RESPONSE, "opinions"),
	OPINION_MENTIONS_PROGRAM(NodeKind.OPINION, "mentions", "MENTIONS", NodeKind.PROGRAM, "opinions"),
	OPINION_MENTIONS_ORGANIZATION(NodeKind.OPINION, "mentions", "MENTIONS", NodeKind.ORGANIZATION, "opinions"),
	OPINION_MENTIONS_PLACE(NodeKind.OPINION, "mentions", "MENTIONS", NodeKind.PLACE, "opinions"),
	RESPONSE_MENTIONS_PROGRAM(NodeKind.RESPONSE, "mentions", "MENTIONS", NodeKind.PROGRAM, "responses"),
	RESPONSE_MENTIONS_ORGANIZATION(NodeKind.RESPONSE, "mentions", "MENTIONS", NodeKind.ORGANIZATION, "responses"),
	RESPONSE_MAKES_COMMITMENT(NodeKind.RESPONSE, "commitments", "MAKES", NodeKind.COMMITMENT, "response"),
	COMMITMENT_PART_OF_DOCUMENT(NodeKind.COMMITMENT, null, "PART_OF", NodeKind.DOCUMENT, null),
	COMMITMENT_CONCERNS_PROGRAM(NodeKind.COMMITMENT, "programs", "CONCERNS", NodeKind.PROGRAM, "commitments"),
	COMMITMENT_CARRIED_OUT_BY_ORGANIZATION(NodeKind.COMMITMENT, "actor", "CARRIED_OUT_BY", NodeKind.ORGANIZATION,
			"commitments"),
	RESPONSE_MENTIONS_PLACE(NodeKind.RESPONSE, "mentions", "MENTIONS", NodeKind.PLACE, "responses"),
	PROGRAM_PART_OF_PROGRAM(NodeKind.PROGRAM, "partOf", "PART_OF", NodeKind.PROGRAM, "parts"),
	PROGRAM_RUN_BY_ORGANIZATION(NodeKind.PROGRAM, "runBy", "RUN_BY", NodeKind.ORGANIZATION, "runs"),
	ORGANIZATION_PART_OF_ORGANIZATION(NodeKind.ORGANIZATION, "partOf", "PART_OF", NodeKind.ORGANIZATION, "parts"),
	PLACE_PART_OF_PLACE(NodeKind.PLACE, "partOf", "PART_OF", NodeKind.PLACE, "parts"),
	RESPONSE_SEE_MATERIAL(NodeKind.RESPONSE, "materials", "SEE", NodeKind.MATERIAL, "responses"),
	OPINION_CITES_WEB_PAGE(NodeKind.OPINION, "citations", "CITES", NodeKind.WEB_PAGE, "opinions"),
	RESPONSE_CITES_WEB_PAGE(NodeKind.RESPONSE, "citations", "CITES", NodeKind.WEB_PAGE, "responses"),
	OPINION_REFERS_TO_CATEGORY(NodeKind.OPINION, "refersTo", "REFERS_TO", NodeKind.CATEGORY, null),
	OPINION_ABOUT_THEME(NodeKind.OPINION, "themes", "ABOUT", NodeKind.THEME, "opinions"),
	RESPONSE_ABOUT_THEME(NodeKind.RESPONSE, "themes", "ABOUT", NodeKind.THEME, "responses"),
	THEME_BROADER_THEME(NodeKind.THEME, "broader", "BROADER", NodeKind.THEME, "narrower"),
	OPINION_RELATED_TO_OPINION(NodeKind.OPINION, "related", "RELATED_TO", NodeKind.OPINION, "related"),
	OPINION_RESTATES_OPINION(NodeKind.OPINION, "restates", "RESTATES", NodeKind.OPINION, "restatedBy"),
	OPINION_REVISES_OPINION(NodeKind.OPINION, null, "REVISES", NodeKind.OPINION, null),
	RESPONSE_USES_STOCK_ANSWER(NodeKind.RESPONSE, "stock", "USES", NodeKind.STOCK_ANSWER, "responses"),
	OPINION_CORRECTED_PROGRAM(NodeKind.OPINION, "corrections", "CORRECTED", NodeKind.PROGRAM, null),
	OPINION_CORRECTED_ORGANIZATION(NodeKind.OPINION, "corrections", "CORRECTED", NodeKind.ORGANIZATION, null),
	OPINION_CORRECTED_PLACE(NodeKind.OPINION, "corrections", "CORRECTED", NodeKind.PLACE, null),
	OPINION_CORRECTED_THEME(NodeKind.OPINION, "corrections", "CORRECTED", NodeKind.THEME, null),
	RESPONSE_CORRECTED_PROGRAM(NodeKind.RESPONSE, "corrections", "CORRECTED", NodeKind.PROGRAM, null),
	RESPONSE_CORRECTED_ORGANIZATION(NodeKind.RESPONSE, "corrections", "CORRECTED", NodeKind.ORGANIZATION, null),
	RESPONSE_CORRECTED_PLACE(NodeKind.RESPONSE, "corrections", "CORRECTED", NodeKind.PLACE, null),
	RESPONSE_CORRECTED_THEME(NodeKind.RESPONSE, "corrections", "CORRECTED", NodeKind.THEME, null),
	TERM_SUGGESTION_PART_OF_DOCUMENT(NodeKind.TERM_SUGGESTION, null, "PART_OF", NodeKind.DOCUMENT, null),
	TERM_SUGGESTION_FOUND_IN_OPINION(NodeKind.TERM_SUGGESTION, null, "FOUND_IN", NodeKind.OPINION, null),
	TERM_SUGGESTION_FOUND_IN_RESPONSE(NodeKind.TERM_SUGGESTION, null, "FOUND_IN", NodeKind.RESPONSE, null),
	NAME_NAMES_COUNCIL(NodeKind.NAME, null, "NAMES", NodeKind.COUNCIL, null),
	NAME_NAMES_DOCUMENT(NodeKind.NAME, null, "NAMES", NodeKind.DOCUMENT, null),
	NAME_NAMES_CATEGORY(NodeKind.NAME, null, "NAMES", NodeKind.CATEGORY, null),
	NAME_NAMES_MEMBER(NodeKind.NAME, null, "NAMES", NodeKind.MEMBER, null),
	NAME_NAMES_PROGRAM(NodeKind.NAME, null, "NAMES", NodeKind.PROGRAM, null),
	NAME_NAMES_ORGANIZATION(NodeKind.NAME, null, "NAMES", NodeKind.ORGANIZATION, null),
	NAME_NAMES_PLACE(NodeKind.NAME, null, "NAMES", NodeKind.PLACE, null),
	NAME_NAMES_THEME(NodeKind.NAME, null, "NAMES", NodeKind.THEME, null),
	NAME_NAMES_MATERIAL(NodeKind.NAME, null, "NAMES", NodeKind.MATERIAL, null),
	NAME_NAMES_WEB_PAGE(NodeKind.NAME, null, "NAMES", NodeKind.WEB_PAGE, null);

	private final NodeKind from;

	private final @Nullable String fieldOfFrom;

	private final String type;

	private final NodeKind to;

	private final @Nullable String fieldOfTo;

	RelationshipKind(NodeKind from, @Nullable String fieldOfFrom, String type, NodeKind to,
			@Nullable String fieldOfTo) {
		this.from = from;
		this.fieldOfFrom = fieldOfFrom;
		this.type = type;
		this.to = to;
		this.fieldOfTo = fieldOfTo;
	}

	/**
	 * The kind of the start node.
	 * @return a kind of node
	 */
	public NodeKind from() {
		return this.from;
	}

	/**
	 * Its type in the graph.
	 * @return for example {@code RAISED}
	 */
	public String type() {
		return this.type;
	}

	/**
	 * The kind of the end node.
	 * @return a kind of node
	 */
	public NodeKind to() {
		return this.to;
	}

	/**
	 * Whether it is between nodes that documents share, or names one.
	 * @return false when it belongs to one document
	 */
	public boolean isShared() {
		return this.from == NodeKind.NAME || (this.from.isShared() && this.to.isShared());
	}

	/**
	 * The end that has few of them, while the other one may have any number: most begin
	 * at a text, which bounds them.
	 * @return the kind of node where it begins or of that where it ends
	 */
	public NodeKind owner() {
		return isOwnedByItsEnd() ? this.to : this.from;
	}

	/**
	 * The node that has few of them.
	 * @param from the id where one begins
	 * @param to the id of the end node
	 * @return one of the two
	 */
	public String owner(String from, String to) {
		return isOwnedByItsEnd() ? to : from;
	}

	/** A member speaks often, and a word is missed in many texts. */
	private boolean isOwnedByItsEnd() {
		return this == MEMBER_RAISED_OPINION || isOfSuggestion();
	}

	/** Whether a suggestion was found in a text. */
	public boolean isOfSuggestion() {
		return this == TERM_SUGGESTION_FOUND_IN_OPINION || this == TERM_SUGGESTION_FOUND_IN_RESPONSE;
	}

	/**
	 * Whether it connects texts or documents that say the same with much the same words.
	 */
	public boolean isOfNearDuplicates() {
		return this == OPINION_RESTATES_OPINION || this == RESPONSE_USES_STOCK_ANSWER || this == OPINION_REVISES_OPINION
				|| this == DOCUMENT_EDITION_OF_DOCUMENT;
	}

	/**
	 * The field of the start node that shows it, named as in the schema.
	 * @return null for none
	 */
	public @Nullable String fieldOfFrom() {
		return this.fieldOfFrom;
	}

	/**
	 * The field of the end node that shows it, named as in the schema.
	 * @return null for none
	 */
	public @Nullable String fieldOfTo() {
		return this.fieldOfTo;
	}

	/**
	 * The kind of a relationship in the graph.
	 * @param from the id of the start node
	 * @param type its type in the graph
	 * @param to the id of the end node
	 * @return empty when the graph's model has no such relationship
	 */
	public static Optional<RelationshipKind> find(String from, String type, String to) {
		return Arrays.stream(values())
			.filter((kind) -> kind.type.equals(type) && kind.from.owns(from) && kind.to.owns(to))
			.findFirst();
	}

}
