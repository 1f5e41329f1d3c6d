package org.opiniongraph.knowledge.opinion;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.knowledge.fulltext.FullText;

/**
 * Which responses. All that is given must hold; of a list, one id is enough.
 *
 * @param document of this document
 * @param themes that count for one of these themes
 * @param minScore from which score on, 0 to 1, null for the usual
 * @param includeNarrower whether a response about a narrower theme counts too
 * @param programs that name one of these programmes
 * @param organizations that name one of these organisations
 * @param materials that point to one of these materials
 * @param minOpinions that answer at least so many opinions
 * @param text in which all these words are
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
