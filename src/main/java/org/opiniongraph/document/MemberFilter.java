package org.opiniongraph.document;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.graph.NodeKind;
import org.opiniongraph.graphql.Arguments;

/**
 * Which members.
 *
 * @param name of this name, without the role
 * @param role of this role
 * @param council who sit on this council
 * @param document who spoke in this document
 * @param category who spoke in this category
 * @param program whose opinion, or the answer to it, names this programme
 */
public record MemberFilter(@Nullable String name, @Nullable String role, @Nullable String council,
		@Nullable String document, @Nullable String category, @Nullable String program) {

	static final MemberFilter NONE = new MemberFilter(null, null, null, null, null, null);

	Map<String, @Nullable Object> parameters() {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("name", this.name);
		parameters.put("role", this.role);
		parameters.put("council", this.council);
		parameters.put("document", this.document);
		parameters.put("category", this.category);
		parameters.put("program", this.program);
		return parameters;
	}

	MemberFilter checked() {
		Arguments.id("filter.council", this.council, NodeKind.COUNCIL);
		Arguments.id("filter.document", this.document, NodeKind.DOCUMENT);
		Arguments.id("filter.category", this.category, NodeKind.CATEGORY);
		Arguments.id("filter.program", this.program, NodeKind.PROGRAM);
		return this;
	}

}
