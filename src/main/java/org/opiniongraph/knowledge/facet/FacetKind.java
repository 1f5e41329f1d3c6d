package org.opiniongraph.knowledge.facet;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.NodeKind;

/**
 * What passages are counted by. Each kind is named as its field in the schema, and as the
 * condition of a filter that it serves.
 */
public enum FacetKind {

	DOCUMENTS("documents", NodeKind.DOCUMENT, "(p)-[:PART_OF]->(it:Document)"),
	COUNCILS("councils", NodeKind.COUNCIL, "(p)-[:PART_OF]->(:Document)-[:ISSUED_BY]->(it:Council)"),
	CATEGORIES("categories", NodeKind.CATEGORY, "(o)-[:IN_CATEGORY]->(it:Category)"),
	CATEGORY_NAMES("categoryNames", null, "(o)-[:IN_CATEGORY]->(it:Category)"),
	MEMBERS("members", NodeKind.MEMBER, "(it:Member)-[:RAISED]->(o)"),
	THEMES("themes", NodeKind.THEME, "(p)-[about:ABOUT]->(n:Theme)"),
	PROGRAMS("programs", NodeKind.PROGRAM, "(p)-[:MENTIONS]->(it:Program)"),
	PROGRAM_KINDS("programKinds", null, "(p)-[:MENTIONS]->(it:Program)"),
	ORGANIZATIONS("organizations", NodeKind.ORGANIZATION, "(p)-[:MENTIONS]->(it:Organization)"),
	PLACES("places", NodeKind.PLACE, "(p)-[:MENTIONS]->(it:Place)"), ANSWERED("answered", null, ""),
	STAGES("stages", null, "(o)-[it:ANSWERED_BY]->(:Response) WHERE it.stage IS NOT NULL", "it.stage"),
	STANCES("stances", null, "");

	private final String field;

	private final @Nullable NodeKind node;

	private final String pattern;

	private final String value;

	FacetKind(String field, @Nullable NodeKind node, String pattern) {
		this(field, node, pattern, (node != null) ? "it.id" : "it.name");
	}

	FacetKind(String field, @Nullable NodeKind node, String pattern, String value) {
		this.field = field;
		this.node = node;
		this.pattern = pattern;
		this.value = value;
	}

	/** Its name in the schema, in statements and in a filter. */
	String field() {
		return this.field;
	}

	/** The parameter that says whether it is counted. */
	String guard() {
		return "with" + Character.toUpperCase(this.field.charAt(0)) + this.field.substring(1);
	}

	/** The kind of the nodes by which it counts; null for plain values. */
	@Nullable NodeKind node() {
		return this.node;
	}

	/** From a passage {@code p}, or an opinion {@code o} of it, to what is counted. */
	String pattern() {
		return this.pattern;
	}

	/** By what is counted: an id, or a plain value. */
	String value() {
		return this.value;
	}

}
