package org.opiniongraph.knowledge.opinion;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.model.NodeKind;

/**
 * The filter of a list of opinions. All given conditions must hold; in a list, one id is
 * enough.
 *
 * @param document the id of the document
 * @param categories ids of categories
 * @param members ids of members who raised the opinion
 * @param themes ids of themes that the opinion counts for
 * @param minScore the score from which it counts, 0 to 1, null for the default
 * @param includeNarrower whether an opinion about a narrower theme counts too
 * @param programs ids of programmes that its own text names
 * @param organizations ids of organisations that its own text names
 * @param materials ids of materials that its response points to
 * @param ditto whether its answer cell has 同上
 * @param text words that must all be in its own text
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
