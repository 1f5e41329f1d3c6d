package org.opiniongraph.knowledge.mention;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.model.NodeKind;

/**
 * Which organisations.
 *
 * @param document that a text of this document names
 * @param text in whose names all these words are
 */
record OrganizationFilter(@Nullable String document, @Nullable String text) {

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
