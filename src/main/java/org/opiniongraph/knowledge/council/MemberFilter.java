package org.opiniongraph.knowledge.council;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.model.NodeKind;

/**
 * Which members.
 *
 * @param name of this name, without the role
 * @param role of this role
 * @param council who sit on this council
 * @param document who spoke in this document
 * @param category who spoke in this category
 * @param program whose opinion, or the answer to it, names this programme
 * @param theme who raised this theme
 * @param minScore from which score on an opinion counts for it, 0 to 1, null for the
 * usual
 * @param includeNarrower whether an opinion about a narrower theme counts too
 */
public record MemberFilter(@Nullable String name, @Nullable String role, @Nullable String council,
		@Nullable String document, @Nullable String category, @Nullable String program, @Nullable String theme,
		@Nullable Double minScore, @Nullable Boolean includeNarrower) {

	static final MemberFilter NONE = new MemberFilter(null, null, null, null, null, null, null, null, null);

	Map<String, @Nullable Object> parameters() {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("name", this.name);
		parameters.put("role", this.role);
		parameters.put("council", this.council);
		parameters.put("document", this.document);
		parameters.put("category", this.category);
		parameters.put("program", this.program);
		parameters.put("theme", this.theme);
		parameters.put("minScore", Objects.requireNonNullElse(this.minScore, Arguments.USUAL_SCORE));
		parameters.put("includeNarrower", Boolean.TRUE.equals(this.includeNarrower));
		return parameters;
	}

	MemberFilter checked() {
		Arguments.id("filter.council", this.council, NodeKind.COUNCIL);
		Arguments.id("filter.document", this.document, NodeKind.DOCUMENT);
		Arguments.id("filter.category", this.category, NodeKind.CATEGORY);
		Arguments.id("filter.program", this.program, NodeKind.PROGRAM);
		Arguments.id("filter.theme", this.theme, NodeKind.THEME);
		Arguments.score("filter.minScore", this.minScore);
		return this;
	}

}
