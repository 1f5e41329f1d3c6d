package org.opiniongraph.knowledge.mention;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.model.NodeKind;

/**
 * The filter of a list of organisations. All given conditions must hold.
 *
 * @param document the id of a document with a text that names the organisation
 * @param text words that must all be in its names
 */
record OrganizationFilter(@Nullable String document, @Nullable String text) {

	OrganizationFilter {
		text = FullText.plain(text);
	}

	static final OrganizationFilter NONE = new OrganizationFilter(null, null);

	Map<String, @Nullable Object> parameters(FullText fullText) {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("document", this.document);
		parameters.put("words", fullText.words(this.text));
		return parameters;
	}

	OrganizationFilter checked() {
		Arguments.id("filter.document", this.document, NodeKind.DOCUMENT);
		FullText.check("filter.text", this.text);
		return this;
	}

}
