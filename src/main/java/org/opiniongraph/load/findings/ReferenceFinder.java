package org.opiniongraph.load.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.opiniongraph.load.findings.Findings.MaterialPointer;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.vocabulary.Pointers;

/**
 * Finds the references in a text: to pages, to materials, and to categories of its
 * document.
 */
final class ReferenceFinder {

	private static final Pattern DASHES = Pattern.compile("\\p{Pd}");

	private final Pointers pointers;

	private final Map<String, Pattern> categories;

	/** If so, a text without the mark need not be searched. */
	private final boolean eachHasTheMark;

	ReferenceFinder(Pointers pointers, Map<String, String> categoryNames) {
		this.pointers = pointers;
		this.eachHasTheMark = pointers.eachCategoryHasTheMark();
		this.categories = categoryNames.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(category) -> pointers.toCategory(category.getKey(), category.getValue()), (one, other) -> one,
					LinkedHashMap::new));
	}

	Map<String, List<Span>> pages(String text) {
		return find(this.pointers.webPage(), text, Matcher::group);
	}

	Map<MaterialPointer, List<Span>> materials(String text) {
		return find(this.pointers.material(), text,
				(pointer) -> new MaterialPointer(title(pointer.group("title")), pointer.group("item")));
	}

	/**
	 * The same title for all widths of its characters and all kinds of dashes.
	 */
	private static String title(String written) {
		return DASHES.matcher(Tokenizer.plain(written)).replaceAll("-");
	}

	Map<String, List<Span>> categories(String text) {
		var found = new LinkedHashMap<String, List<Span>>();
		this.categories.forEach((mark, pattern) -> {
			if (!this.eachHasTheMark || text.contains(mark)) {
				found.putAll(find(pattern, text, (reference) -> mark));
			}
		});
		return found;
	}

	private static <T> Map<T, List<Span>> find(Pattern pattern, String text, Function<Matcher, T> target) {
		var found = new LinkedHashMap<T, List<Span>>();
		Matcher matcher = pattern.matcher(text);
		while (matcher.find()) {
			found.computeIfAbsent(target.apply(matcher), (key) -> new ArrayList<>())
				.add(Span.of(text, matcher.start(), matcher.end()));
		}
		return found;
	}

}
