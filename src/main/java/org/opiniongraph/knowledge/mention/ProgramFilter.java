package org.opiniongraph.knowledge.mention;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.model.NodeKind;

/**
 * The filter of a list of programmes. All given conditions must hold.
 *
 * @param document the id of a document with a text that names the programme
 * @param member the id of a member with an opinion that names it, or whose answer names
 * it
 * @param category the id of a category with an opinion that names it, or whose answer
 * names it
 * @param text words that must all be in its names
 */
record ProgramFilter(@Nullable String document, @Nullable String member, @Nullable String category,
		@Nullable String text) {

	ProgramFilter {
		text = FullText.plain(text);
	}

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
