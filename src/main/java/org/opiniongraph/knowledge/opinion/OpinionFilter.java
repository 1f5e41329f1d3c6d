package org.opiniongraph.knowledge.opinion;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.model.NodeKind;

/**
 * Which opinions. All that is given must hold; of a list, one id is enough.
 *
 * @param document of this document
 * @param categories in one of these categories
 * @param members raised by one of these members
 * @param themes that count for one of these themes
 * @param minScore from which score on, 0 to 1, null for the usual
 * @param includeNarrower whether an opinion about a narrower theme counts too
 * @param programs whose own text names one of these programmes
 * @param organizations whose own text names one of these organisations
 * @param materials whose response points to one of these materials
 * @param ditto whose answer cell said 同上, or did not
 * @param text in whose own text all these words are
 */
public record OpinionFilter(@Nullable String document, @Nullable List<String> categories,
		@Nullable List<String> members, @Nullable List<String> themes, @Nullable Double minScore,
		@Nullable Boolean includeNarrower, @Nullable List<String> programs, @Nullable List<String> organizations,
		@Nullable List<String> materials, @Nullable Boolean ditto, @Nullable String text) implements PassageFilter {

	/** Lets all pass. */
	public static final OpinionFilter NONE = new OpinionFilter(null, null, null, null, null, null, null, null, null,
			null, null);

	/**
	 * Makes the parameters of a statement that an {@link OpinionAnchor} began.
	 * @param fullText cuts the text
	 * @return the parameters
	 */
	public Map<String, @Nullable Object> parameters(FullText fullText) {
		var parameters = common(fullText);
		parameters.put("categories", this.categories);
		parameters.put("members", this.members);
		parameters.put("ditto", this.ditto);
		return parameters;
	}

	boolean isTextOnly() {
		return equals(new OpinionFilter(null, null, null, null, null, null, null, null, null, null, this.text));
	}

	boolean isNone() {
		return equals(NONE);
	}

	OpinionFilter checked() {
		check();
		Arguments.ids("filter.categories", this.categories, NodeKind.CATEGORY);
		Arguments.ids("filter.members", this.members, NodeKind.MEMBER);
		return this;
	}

}
