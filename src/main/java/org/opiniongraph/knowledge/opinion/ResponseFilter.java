package org.opiniongraph.knowledge.opinion;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.knowledge.fulltext.FullText;

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
		@Nullable List<String> materials, @Nullable Integer minOpinions,
		@Nullable String text) implements PassageFilter {

	static final ResponseFilter NONE = new ResponseFilter(null, null, null, null, null, null, null, null, null);

	Map<String, @Nullable Object> parameters(FullText fullText) {
		var parameters = common(fullText);
		parameters.put("minOpinions", this.minOpinions);
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
		check();
		Arguments.least("filter.minOpinions", this.minOpinions);
		return this;
	}

}
