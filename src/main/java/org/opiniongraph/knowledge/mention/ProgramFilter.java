package org.opiniongraph.knowledge.mention;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.model.NodeKind;

/**
 * Which programmes.
 *
 * @param document that a text of this document names
 * @param member that an opinion of this member, or the answer to it, names
 * @param category that an opinion of this category, or the answer to it, names
 * @param text in whose names all these words are
 */
record ProgramFilter(@Nullable String document, @Nullable String member, @Nullable String category,
		@Nullable String text) {

	static final ProgramFilter NONE = new ProgramFilter(null, null, null, null);

	Map<String, @Nullable Object> parameters(FullText fullText) {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("document", this.document);
		parameters.put("member", this.member);
		parameters.put("category", this.category);
		parameters.put("words", fullText.words(this.text));
		return parameters;
	}

	ProgramFilter checked() {
		Arguments.id("filter.document", this.document, NodeKind.DOCUMENT);
		Arguments.id("filter.member", this.member, NodeKind.MEMBER);
		Arguments.id("filter.category", this.category, NodeKind.CATEGORY);
		FullText.check("filter.text", this.text);
		return this;
	}

}
