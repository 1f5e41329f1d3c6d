package org.opiniongraph.knowledge.facet;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.NodeKind;

/**
 * What passages are counted by. Each kind is named as its field in the schema, and as the
 * condition of a filter that it serves.
 */
public enum FacetKind {

	DOCUMENTS("documents", NodeKind.DOCUMENT), COUNCILS("councils", NodeKind.COUNCIL),
	CATEGORIES("categories", NodeKind.CATEGORY), CATEGORY_NAMES("categoryNames", null),
	MEMBERS("members", NodeKind.MEMBER), THEMES("themes", NodeKind.THEME), PROGRAMS("programs", NodeKind.PROGRAM),
	PROGRAM_KINDS("programKinds", null), ORGANIZATIONS("organizations", NodeKind.ORGANIZATION),
	PLACES("places", NodeKind.PLACE), ANSWERED("answered", null), STAGES("stages", null), STANCES("stances", null);

	private final String field;

	private final @Nullable NodeKind node;

	FacetKind(String field, @Nullable NodeKind node) {
		this.field = field;
		this.node = node;
	}

	/** Its name in the schema and in a filter. */
	String field() {
		return this.field;
	}

	/** The kind of the nodes by which it counts; null for plain values. */
	@Nullable NodeKind node() {
		return this.node;
	}

}
