package org.opiniongraph.knowledge.council;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.model.NodeKind;

/**
 * The filter of a list of categories.
 *
 * @param document the id of their document
 * @param ordinal their position in the document
 */
public record CategoryFilter(@Nullable String document, @Nullable Integer ordinal) {

	static final CategoryFilter NONE = new CategoryFilter(null, null);

	Map<String, @Nullable Object> parameters() {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("document", this.document);
		parameters.put("ordinal", this.ordinal);
		return parameters;
	}

	CategoryFilter checked() {
		Arguments.id("filter.document", this.document, NodeKind.DOCUMENT);
		return this;
	}

}
