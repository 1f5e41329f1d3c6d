package org.opiniongraph.mention;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.graph.NodeKind;
import org.opiniongraph.graphql.Arguments;

/**
 * Which programmes.
 *
 * @param document that a text of this document names
 * @param member that an opinion of this member, or the answer to it, names
 * @param category that an opinion of this category, or the answer to it, names
 */
record ProgramFilter(@Nullable String document, @Nullable String member, @Nullable String category) {

	static final ProgramFilter NONE = new ProgramFilter(null, null, null);

	Map<String, @Nullable Object> parameters() {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("document", this.document);
		parameters.put("member", this.member);
		parameters.put("category", this.category);
		return parameters;
	}

	ProgramFilter checked() {
		Arguments.id("filter.document", this.document, NodeKind.DOCUMENT);
		Arguments.id("filter.member", this.member, NodeKind.MEMBER);
		Arguments.id("filter.category", this.category, NodeKind.CATEGORY);
		return this;
	}

}
