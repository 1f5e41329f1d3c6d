package org.opiniongraph.load.vocabulary;

import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.jspecify.annotations.Nullable;

/**
 * Regular expressions for references in texts, from {@code pointers.yaml}. They are
 * applied to the verbatim text.
 *
 * @param material a pointer to a material, with groups {@code title} and {@code item}
 * @param webPage the address of a page
 * @param category references to a category of the same document; <code>{mark}</code> and
 * <code>{name}</code> stand for the category's mark and name
 * @param measure words that may name a measure which the vocabulary misses: a group
 * {@code name}, or {@code recurring} if several texts must have them; none if left out
 * @param abbreviation a name with its abbreviation in brackets: the groups {@code name}
 * and {@code code}; null if left out
 * @param cells what a cell says instead of a text of its own; nothing if left out
 */
public record Pointers(Pattern material, Pattern webPage, List<String> category, List<Pattern> measure,
		@Nullable Pattern abbreviation, CellPointers cells) {

	/** The abbreviation of a name. */
	public static final String CODE = "code";

	/** Words that name a measure wherever they stand. */
	public static final String NAME = "name";

	/** Words that name a measure if several texts have them. */
	public static final String RECURRING = "recurring";

	private static final List<String> MEASURE_GROUPS = List.of(NAME, RECURRING);

	/**
	 * Copies the list and refuses a file that leaves something out.
	 * @throws IllegalArgumentException when a pattern or one of its groups is missing
	 */
	public Pointers {
		if (material == null || webPage == null || category == null) {
			throw new IllegalArgumentException("expected the entries 'material', 'webPage' and 'category'");
		}
		if (!material.namedGroups().keySet().containsAll(List.of("title", "item"))) {
			throw new IllegalArgumentException("'material': expected the groups (?<title>…) and (?<item>…)");
		}
		material = withUnicode(material.pattern());
		webPage = withUnicode(webPage.pattern());
		category = List.copyOf(category);
		measure = (measure != null) ? List.copyOf(measure) : List.of();
		cells = (cells != null) ? cells : CellPointers.NONE;
		if (measure.stream().anyMatch((it) -> it.namedGroups().keySet().stream().noneMatch(MEASURE_GROUPS::contains))) {
			throw new IllegalArgumentException("'measure': expected the group (?<name>…) or (?<recurring>…)");
		}
		if (abbreviation != null && !abbreviation.namedGroups().keySet().containsAll(List.of(NAME, CODE))) {
			throw new IllegalArgumentException("'abbreviation': expected the groups (?<name>…) and (?<code>…)");
		}
		category.forEach(Pointers::requirePattern);
	}

	private static void requirePattern(String category) {
		try {
			withUnicode(filledIn(category, "1", "x"));
		}
		catch (PatternSyntaxException ex) {
			throw new IllegalArgumentException(
					"'category': '%s' is not a regular expression: %s".formatted(category, ex.getDescription()));
		}
	}

	/**
	 * The pattern of references to one category.
	 * @param mark the category's mark (①)
	 * @param name its name
	 * @return a pattern that matches any reference to it
	 */
	public Pattern toCategory(String mark, String name) {
		return withUnicode(this.category.stream()
			.map((pattern) -> filledIn(pattern, mark, name))
			.reduce((one, other) -> one + "|" + other)
			.orElse("(?!)"));
	}

	/**
	 * Whether only a text with a category's mark can refer to it.
	 * @return true when each pattern asks for the mark
	 */
	public boolean eachCategoryHasTheMark() {
		return this.category.stream().allMatch((pattern) -> pattern.contains("{mark}"));
	}

	private static String filledIn(String pattern, String mark, String name) {
		return pattern.replace("{mark}", Pattern.quote(mark)).replace("{name}", Pattern.quote(name));
	}

	/** With this flag, the ideographic space is a space. */
	private static Pattern withUnicode(String pattern) {
		return Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS);
	}

}
