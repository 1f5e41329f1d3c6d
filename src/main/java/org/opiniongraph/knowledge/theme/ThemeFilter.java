package org.opiniongraph.knowledge.theme;

import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.model.NodeKind;

/**
 * Which themes. Document, member and category ask for one opinion that meets all three;
 * the least numbers are a theme's own, over the document's opinions or over all.
 *
 * @param document for which an opinion of this document counts
 * @param minCategories that span so many categories of one document
 * @param minMembers that so many members raised
 * @param minOpinions for which so many opinions count
 * @param member that this member raised
 * @param category for which an opinion in this category counts
 * @param minScore takes the place of the list's own
 * @param includeNarrower takes the place of the list's own
 * @param text in whose names all these words are
 */
record ThemeFilter(@Nullable String document, @Nullable Integer minCategories, @Nullable Integer minMembers,
		@Nullable Integer minOpinions, @Nullable String member, @Nullable String category, @Nullable Double minScore,
		@Nullable Boolean includeNarrower, @Nullable String text) {

	static final ThemeFilter NONE = new ThemeFilter(null, null, null, null, null, null, null, null, null);

	Map<String, @Nullable Object> parameters(FullText fullText) {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("document", this.document);
		parameters.put("minCategories", this.minCategories);
		parameters.put("minMembers", this.minMembers);
		parameters.put("minOpinions", this.minOpinions);
		parameters.put("member", this.member);
		parameters.put("category", this.category);
		parameters.put("words", fullText.words(this.text));
		parameters.put("anyOpinion", this.document == null && this.member == null && this.category == null);
		return parameters;
	}

	boolean isNone() {
		return equals(NONE);
	}

	ThemeFilter checked() {
		Arguments.id("filter.document", this.document, NodeKind.DOCUMENT);
		Arguments.id("filter.member", this.member, NodeKind.MEMBER);
		Arguments.id("filter.category", this.category, NodeKind.CATEGORY);
		Arguments.least("filter.minCategories", this.minCategories);
		Arguments.least("filter.minMembers", this.minMembers);
		Arguments.least("filter.minOpinions", this.minOpinions);
		Arguments.score("filter.minScore", this.minScore);
		FullText.check("filter.text", this.text);
		return this;
	}

	/** The level that the list is read at. */
	AboutLevel level(AboutLevel ofTheList) {
		return ofTheList.with(this.minScore, this.includeNarrower);
	}

}
