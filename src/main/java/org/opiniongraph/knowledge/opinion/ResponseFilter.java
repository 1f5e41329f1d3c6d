package org.opiniongraph.knowledge.opinion;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.model.NodeKind;

/**
 * The filter of a list of responses. All given conditions must hold; in a list, one id is
 * enough.
 *
 * @param document the id of the document
 * @param themes ids of themes that the response counts for
 * @param minScore the score from which it counts, 0 to 1, null for the default
 * @param includeNarrower whether a response about a narrower theme counts too
 * @param programs ids of programmes that it names
 * @param organizations ids of organisations that it names
 * @param materials ids of materials that it points to
 * @param minOpinions the minimum number of opinions that it answers
 * @param text words that must all be in its text
 */
public record ResponseFilter(@Nullable String document, @Nullable List<String> themes, @Nullable Double minScore,
		@Nullable Boolean includeNarrower, @Nullable List<String> programs, @Nullable List<String> organizations,
		@Nullable List<String> materials, @Nullable Integer minOpinions, @Nullable String text) {

	static final ResponseFilter NONE = new ResponseFilter(null, null, null, null, null, null, null, null, null);

	Map<String, @Nullable Object> parameters(FullText fullText) {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("document", this.document);
		parameters.put("themes", this.themes);
		parameters.put("minScore", Objects.requireNonNullElse(this.minScore, Arguments.USUAL_SCORE));
		parameters.put("includeNarrower", Boolean.TRUE.equals(this.includeNarrower));
		parameters.put("programs", this.programs);
		parameters.put("organizations", this.organizations);
		parameters.put("materials", this.materials);
		parameters.put("minOpinions", this.minOpinions);
		parameters.put("words", fullText.words(this.text));
		return parameters;
	}

	boolean isTextOnly() {
		return this.text != null
				&& equals(new ResponseFilter(null, null, null, null, null, null, null, null, this.text));
	}

	boolean isNone() {
		return equals(NONE);
	}

	ResponseFilter checked() {
		Arguments.id("filter.document", this.document, NodeKind.DOCUMENT);
		Arguments.least("filter.minOpinions", this.minOpinions);
		Arguments.ids("filter.themes", this.themes, NodeKind.THEME);
		Arguments.score("filter.minScore", this.minScore);
		Arguments.ids("filter.programs", this.programs, NodeKind.PROGRAM);
		Arguments.ids("filter.organizations", this.organizations, NodeKind.ORGANIZATION);
		Arguments.ids("filter.materials", this.materials, NodeKind.MATERIAL);
		FullText.check("filter.text", this.text);
		return this;
	}

}
