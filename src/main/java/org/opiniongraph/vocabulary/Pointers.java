package org.opiniongraph.vocabulary;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How texts point elsewhere: regular expressions from {@code pointers.yaml}, applied to
 * the verbatim text.
 *
 * @param material a pointer to a material, with groups {@code title} and {@code item}
 * @param webPage the address of a page
 * @param category references to a category of the same document; <code>{mark}</code> and
 * <code>{name}</code> stand for the category's mark and name
 */
public record Pointers(Pattern material, Pattern webPage, List<String> category) {

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
		category = List.copyOf(category);
	}

	/**
	 * What points to one category.
	 * @param mark the category's mark (①)
	 * @param name its name
	 * @return a pattern that matches any reference to it
	 */
	public Pattern toCategory(String mark, String name) {
		return Pattern.compile(this.category.stream()
			.map((pattern) -> pattern.replace("{mark}", Pattern.quote(mark)).replace("{name}", Pattern.quote(name)))
			.reduce((one, other) -> one + "|" + other)
			.orElse("(?!)"));
	}

}
