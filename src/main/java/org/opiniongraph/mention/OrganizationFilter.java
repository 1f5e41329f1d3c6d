package org.opiniongraph.mention;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.graph.NodeKind;
import org.opiniongraph.graphql.Arguments;

/**
 * Which organisations.
 *
 * @param document that a text of this document names
 */
record OrganizationFilter(@Nullable String document) {

	static final OrganizationFilter NONE = new OrganizationFilter(null);

	Map<String, @Nullable Object> parameters() {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("document", this.document);
		return parameters;
	}

	OrganizationFilter checked() {
		Arguments.id("filter.document", this.document, NodeKind.DOCUMENT);
		return this;
	}

}
