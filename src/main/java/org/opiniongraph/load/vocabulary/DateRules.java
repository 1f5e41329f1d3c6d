package org.opiniongraph.load.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

/**
 * How texts write years and dates, from {@code dates.yaml}. It is immutable.
 *
 * @param eras the year before the first year of each era
 * @param relative years as seen from the year of the document
 * @param fiscalYearBegins the month in which a fiscal year begins, from 1
 * @param patterns regular expressions for the verbatim text
 */
public record DateRules(Map<String, Integer> eras, Map<String, Integer> relative, int fiscalYearBegins,
		List<String> patterns) {

	/**
	 * Copies the parts and refuses a file that cannot be used.
	 * @throws IllegalArgumentException when a part is missing or a pattern is none
	 */
	public DateRules {
		if (eras == null || relative == null || patterns == null || fiscalYearBegins < 1 || fiscalYearBegins > 12) {
			throw new IllegalArgumentException(
					"expected the entries 'eras', 'relative', 'fiscalYearBegins' (1 to 12) and 'patterns'");
		}
		eras = Map.copyOf(eras);
		relative = Map.copyOf(relative);
		patterns = List.copyOf(patterns);
		compiled(eras, relative, patterns);
	}

	/**
	 * The patterns with the names of eras and years filled in.
	 * @return in the order of the file
	 */
	public List<Pattern> compiled() {
		return compiled(this.eras, this.relative, this.patterns);
	}

	private static List<Pattern> compiled(Map<String, Integer> eras, Map<String, Integer> relative,
			List<String> patterns) {
		return patterns.stream()
			.map((pattern) -> compiled(pattern.replace("{era}", anyOf(eras)).replace("{relative}", anyOf(relative))))
			.toList();
	}

	private static String anyOf(Map<String, Integer> words) {
		return words.keySet().stream().sorted().map(Pattern::quote).collect(Collectors.joining("|"));
	}

	private static Pattern compiled(String pattern) {
		try {
			return Pattern.compile(pattern);
		}
		catch (PatternSyntaxException ex) {
			throw new IllegalArgumentException(
					"'patterns': '%s' is not a regular expression: %s".formatted(pattern, ex.getDescription()), ex);
		}
	}

}
