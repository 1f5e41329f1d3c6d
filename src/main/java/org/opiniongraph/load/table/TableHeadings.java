package org.opiniongraph.load.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.text.Whitespace;

/**
 * Usual headings of tables: the file {@code vocabulary/headings.yaml}.
 *
 * @param parts patterns for whole headings, the best first
 * @param pageNumber a line that is the number of a page, null for none
 * @param label a label in a cell, with a group {@code heading}; null for none
 */
public record TableHeadings(Map<Part, List<Pattern>> parts, @Nullable Pattern pageNumber, @Nullable Pattern label) {

	/** A text of more characters hardly comes twice. */
	private static final int SHORT = 80;

	private static final Cache<String, String> FOLDED = Caffeine.newBuilder().maximumSize(10_000).build();

	/** No heading is usual. */
	static final TableHeadings NONE = new TableHeadings(Map.of(), null, null);

	/**
	 * Copies the patterns and refuses a label without a heading.
	 * @throws IllegalArgumentException when the group is missing
	 */
	public TableHeadings {
		var copy = new EnumMap<Part, List<Pattern>>(Part.class);
		if (parts != null) {
			parts.forEach((part, patterns) -> copy.put(part, List.copyOf(patterns)));
		}
		parts = copy;
		if (label != null && !label.namedGroups().containsKey("heading")) {
			throw new IllegalArgumentException("'label': expected the group (?<heading>…)");
		}
	}

	/** How well a heading fits a part: 0 is best; empty if it does not. */
	OptionalInt rank(Part part, String heading) {
		List<Pattern> patterns = this.parts.getOrDefault(part, List.of());
		String folded = folded(heading);
		return IntStream.range(0, patterns.size())
			.filter((at) -> patterns.get(at).matcher(folded).matches())
			.findFirst();
	}

	boolean isPageNumber(String line) {
		return this.pageNumber != null && this.pageNumber.matcher(line).matches();
	}

	/** Cells such as the names of categories are the same in many rows. */
	static String folded(String text) {
		return (text.length() > SHORT) ? fold(text) : FOLDED.get(text, TableHeadings::fold);
	}

	private static String fold(String text) {
		return Whitespace.removed(Tokenizer.plain(text));
	}

}
