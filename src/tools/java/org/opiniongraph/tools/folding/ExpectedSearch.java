package org.opiniongraph.tools.folding;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A search and the texts that a reader would say have it.
 *
 * @param query what is typed
 * @param patterns each of them finds something in such a text, after NFKC
 */
record ExpectedSearch(String query, List<Pattern> patterns) {

	/** Reads a table: the query and its patterns, separated by tabs. */
	static List<ExpectedSearch> read(String table) {
		return table.lines().filter((line) -> !line.startsWith("#") && !line.isBlank()).map((line) -> {
			String[] cells = line.split("\t");
			return new ExpectedSearch(cells[0], Arrays.stream(cells).skip(1).map(Pattern::compile).toList());
		}).toList();
	}

	/** The names of the texts that have it. */
	Set<String> right(Map<String, String> texts) {
		return texts.entrySet()
			.stream()
			.filter((text) -> isIn(Normalizer.normalize(text.getValue(), Normalizer.Form.NFKC)))
			.map(Map.Entry::getKey)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private boolean isIn(String text) {
		return this.patterns.stream().allMatch((pattern) -> pattern.matcher(text).find());
	}

}
