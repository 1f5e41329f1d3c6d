package org.opiniongraph.knowledge.theme;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.Stage;

/**
 * The filter of a list of themes. Document, member and category require one opinion that
 * meets all three. The minimum numbers are counts of the theme over the opinions of the
 * document, or over all opinions.
 *
 * @param document the id of a document with an opinion that counts
 * @param minCategories the minimum number of categories of one document
 * @param minMembers the minimum number of members who raised it
 * @param minOpinions the minimum number of opinions that count
 * @param member the id of a member who raised it
 * @param category the id of a category with an opinion that counts
 * @param stages how far an answer to such an opinion goes
 * @param withoutStages how far no answer to such an opinion goes
 * @param dated whether an answer to such an opinion names a date
 * @param minScore replaces that of the list
 * @param includeNarrower replaces that of the list
 * @param text words that must all be in its names
 */
record ThemeFilter(@Nullable String document, @Nullable Integer minCategories, @Nullable Integer minMembers,
		@Nullable Integer minOpinions, @Nullable String member, @Nullable String category, @Nullable List<Stage> stages,
		@Nullable List<Stage> withoutStages, @Nullable Boolean dated, @Nullable Double minScore,
		@Nullable Boolean includeNarrower, @Nullable String text) {

	ThemeFilter {
		text = FullText.plain(text);
	}

	static final ThemeFilter NONE = new ThemeFilter(null, null, null, null, null, null, null, null, null, null, null,
			null);

	boolean isNone() {
		return equals(NONE);
	}

	/**
	 * Checks the conditions and writes them in the one way in which they are compared.
	 * @return the conditions, without the level
	 * @throws org.opiniongraph.api.field.BadInputException when one is not as it must be
	 */
	ThemeFilter checked() {
		Arguments.id("filter.document", this.document, NodeKind.DOCUMENT);
		Arguments.id("filter.member", this.member, NodeKind.MEMBER);
		Arguments.id("filter.category", this.category, NodeKind.CATEGORY);
		Arguments.least("filter.minCategories", this.minCategories);
		Arguments.least("filter.minMembers", this.minMembers);
		Arguments.least("filter.minOpinions", this.minOpinions);
		Arguments.score("filter.minScore", this.minScore);
		FullText.check("filter.text", this.text);
		return new ThemeFilter(this.document, orNull(this.minCategories), orNull(this.minMembers),
				orNull(this.minOpinions), this.member, this.category, sorted(this.stages), sorted(this.withoutStages),
				this.dated, null, null, this.text);
	}

	private static @Nullable List<Stage> sorted(@Nullable List<Stage> stages) {
		return (stages == null || stages.isEmpty()) ? null : stages.stream().distinct().sorted().toList();
	}

	/** Every theme has none or more of everything. */
	private static @Nullable Integer orNull(@Nullable Integer least) {
		return (least != null && least > 0) ? least : null;
	}

	/** Whether it depends on the level which themes pass. */
	boolean counts() {
		return Stream
			.of(this.document, this.member, this.category, this.minCategories, this.minMembers, this.minOpinions,
					this.stages, this.withoutStages, this.dated)
			.anyMatch(Objects::nonNull);
	}

	/** The level that the list is read at. */
	AboutLevel level(AboutLevel ofTheList) {
		return ofTheList.with(this.minScore, this.includeNarrower);
	}

}
