package org.opiniongraph.load.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The content of {@code documents/<slug>/document.yaml}: the description of a table.
 *
 * @param slug its name in ids
 * @param title its title
 * @param council the slug of its council, null if there is none
 * @param answeredBy the id of the organisation of the vocabulary that gave the responses,
 * null if it is not known
 * @param source the address where it was published
 * @param issuedOn the date of issue, ISO 8601
 * @param language the BCP 47 code of its texts
 * @param table the file with the rows, in the same folder
 * @param columns the heading of each part; several columns are joined with {@code ' + '}
 * between their headings. There must be opinions. Without it, usual headings decide
 * @param roles without a council, the role words behind names; with a council, those of
 * the council apply
 * @param required the parts whose cells must not be empty
 * @param ditto the texts of an answer cell that mean the answer above (同上), compared
 * without white space
 * @param categories the document's categories in order; without it, the cells of the
 * table in their order
 * @param layout how the table is laid out
 * @param editionOf the slug of the document of which this one is a later edition; null if
 * it is none
 * @param words what the document calls its parts, for people; what it does not say is
 * usual
 */
public record DocumentDescriptor(String slug, String title, @Nullable String council, @Nullable String answeredBy,
		@Nullable String source, @Nullable String issuedOn, String language, String table, Map<Part, String> columns,
		Map<String, CouncilDescriptor.Role> roles, Set<Part> required, Set<String> ditto,
		List<DescribedCategory> categories, TableLayout layout, @Nullable String editionOf, DescribedWords words) {

	/**
	 * Copies the collections and refuses what no table can be.
	 * @throws IllegalArgumentException when something is missing or contradicts itself;
	 * the message names the entry
	 */
	public DocumentDescriptor {
		Slugs.require("slug", slug);
		if (council != null) {
			Slugs.require("council", council);
		}
		if (editionOf != null) {
			Slugs.require("editionOf", editionOf);
		}
		Slugs.requireText("title", title);
		requireDate(issuedOn);
		Slugs.requireText("language", language);
		Slugs.requireText("table", table);
		Slugs.requireFileName("table", table);
		columns = (columns != null) ? Map.copyOf(columns) : Map.of();
		if (!columns.isEmpty() && !columns.containsKey(Part.OPINION)
				&& !columns.containsKey(Part.OPINION_AND_RESPONSE)) {
			throw new IllegalArgumentException("'columns' names no heading for the part 'opinion'");
		}
		requireOnePartEach(columns);
		roles = (roles != null) ? Map.copyOf(roles) : Map.of();
		required = (required != null) ? Set.copyOf(required) : Set.of();
		if (!columns.isEmpty() && !columns.keySet().containsAll(required)) {
			throw new IllegalArgumentException("'required' names a part that 'columns' has no heading for");
		}
		ditto = (ditto != null) ? Set.copyOf(ditto) : Set.of();
		categories = (categories != null) ? List.copyOf(categories) : List.of();
		if (categories.stream().map(DescribedCategory::key).distinct().count() != categories.size()) {
			throw new IllegalArgumentException("'categories' has the same mark twice");
		}
		layout = (layout != null) ? layout : TableLayout.USUAL;
		words = (words != null) ? words : DescribedWords.USUAL;
	}

	private static void requireDate(@Nullable String issuedOn) {
		try {
			if (issuedOn != null) {
				LocalDate.parse(issuedOn);
			}
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException(
					"'issuedOn' is '%s': expected a date such as 2019-05-31".formatted(issuedOn), ex);
		}
	}

	private static void requireOnePartEach(Map<Part, String> columns) {
		var parts = new HashMap<String, Part>();
		columns.forEach((part, headings) -> {
			for (String heading : headings(headings)) {
				if (parts.put(TableHeadings.folded(heading), part) != null) {
					throw new IllegalArgumentException("'columns' has the heading '%s' twice".formatted(heading));
				}
			}
		});
	}

	/** The headings of the columns that a part is joined of. */
	static List<String> headings(String joined) {
		return List.of(joined.split("\\s\\+\\s"));
	}

	/**
	 * What a document calls its parts, where people read.
	 *
	 * @param member who speaks, such as 意見提出者; null for the usual word
	 * @param category the parts in which opinions stand, such as 章
	 * @param opinion what they say, such as 提出された意見
	 * @param response what is answered, such as 市の考え方
	 * @param answeredBy the body that answers, where it is called otherwise than in the
	 * vocabulary or is not in it
	 */
	public record DescribedWords(@Nullable String member, @Nullable String category, @Nullable String opinion,
			@Nullable String response, @Nullable String answeredBy) {

		static final DescribedWords USUAL = new DescribedWords(null, null, null, null, null);

		/**
		 * Refuses a word of white space.
		 * @throws IllegalArgumentException when there is one
		 */
		public DescribedWords {
			requireWord("member", member);
			requireWord("category", category);
			requireWord("opinion", opinion);
			requireWord("response", response);
			requireWord("answeredBy", answeredBy);
		}

		private static void requireWord(String entry, @Nullable String word) {
			if (word != null) {
				Slugs.requireText(entry, word);
			}
		}

	}

	/**
	 * A category of the document.
	 *
	 * @param mark the mark before its name (①), null for none
	 * @param name the name as in the document
	 * @param nameEn its English name
	 */
	public record DescribedCategory(@Nullable String mark, String name, @Nullable String nameEn) {

		/**
		 * Refuses a category without a name, or with an empty mark.
		 * @throws IllegalArgumentException when one is missing
		 */
		public DescribedCategory {
			if (mark != null) {
				Slugs.requireText("mark", mark);
			}
			Slugs.requireText("name", name);
		}

		/**
		 * What tells it from the other categories of the document.
		 * @return the mark, or the name if it has none
		 */
		public String key() {
			return (this.mark != null) ? this.mark : this.name;
		}

	}

}
