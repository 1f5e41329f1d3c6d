package org.opiniongraph.knowledge.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.ProgramKind;

/**
 * The filter of a list of programmes or organisations. All given conditions must hold;
 * those for texts are met by one text that names it.
 *
 * @param kinds kinds of programmes
 * @param notKinds kinds of programmes that are left out
 * @param document the id of a document with a text that names it
 * @param member the id of a member with an opinion that names it, or whose answer names
 * it
 * @param category the id of a category with an opinion that names it, or whose answer
 * names it
 * @param council the id of a council with a text that names it
 * @param namedOnlyBy the side whose texts alone name it, among those that meet the
 * conditions for texts
 * @param text words that must all be in its names
 */
record SubjectFilter(@Nullable List<ProgramKind> kinds, @Nullable List<ProgramKind> notKinds, @Nullable String document,
		@Nullable String member, @Nullable String category, @Nullable String council, @Nullable PassageSide namedOnlyBy,
		@Nullable String text) {

	static final SubjectFilter NONE = new SubjectFilter(null, null, null, null, null, null, null, null);

	SubjectFilter {
		text = FullText.plain(text);
		kinds = sorted(kinds);
		notKinds = sorted(notKinds);
	}

	/** An empty list is no condition. */
	private static @Nullable List<ProgramKind> sorted(@Nullable List<ProgramKind> kinds) {
		return (kinds == null || kinds.isEmpty()) ? null : kinds.stream().distinct().sorted().toList();
	}

	private static @Nullable List<String> names(@Nullable List<ProgramKind> kinds) {
		return (kinds != null) ? kinds.stream().map(Enum::name).toList() : null;
	}

	Map<String, @Nullable Object> parameters(FullText fullText) {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("kinds", names(this.kinds));
		parameters.put("notKinds", names(this.notKinds));
		parameters.put("document", this.document);
		parameters.put("member", this.member);
		parameters.put("category", this.category);
		parameters.put("council", this.council);
		parameters.put("byOpinions", (this.namedOnlyBy != null) ? this.namedOnlyBy == PassageSide.OPINIONS : null);
		parameters.put("byResponses", (this.namedOnlyBy != null) ? this.namedOnlyBy == PassageSide.RESPONSES : null);
		parameters.put("words", fullText.words(this.text));
		parameters.put("anyOpinion", this.member == null && this.category == null);
		parameters.put("anyText",
				this.document == null && this.member == null && this.category == null && this.council == null);
		return parameters;
	}

	SubjectFilter checked() {
		Arguments.id("filter.document", this.document, NodeKind.DOCUMENT);
		Arguments.id("filter.member", this.member, NodeKind.MEMBER);
		Arguments.id("filter.category", this.category, NodeKind.CATEGORY);
		Arguments.id("filter.council", this.council, NodeKind.COUNCIL);
		FullText.check("filter.text", this.text);
		return this;
	}

}
