package org.opiniongraph.load.vocabulary;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A topic that texts may be about: one entry of {@code themes.yaml}, with the concepts of
 * SKOS (W3C, 2009).
 *
 * @param id its id in the graph
 * @param name its name in Japanese
 * @param nameEn its English name
 * @param reading in kana
 * @param broader the id of the one broader theme
 * @param aliases its other names
 * @param patterns further words in a text that are evidence of it; two themes may share
 * them
 * @param exceptions words in which a spelling has another meaning and is not evidence
 * @param source the source of the reading
 * @param within the slugs of the councils and documents whose texts it is for; all texts
 * if there is none
 */
public record ThemeEntry(String id, String name, String nameEn, @Nullable String reading, @Nullable String broader,
		List<Spelling> aliases, List<Spelling> patterns, List<String> exceptions, @Nullable String source,
		List<String> within) {

	private static final Pattern ID = Pattern.compile("theme:[a-z0-9]+(-[a-z0-9]+)*");

	/**
	 * Copies the lists and refuses what no entry can be.
	 * @throws IllegalArgumentException when a part is missing or not as it must be; the
	 * message names the entry
	 */
	public ThemeEntry {
		if (id == null || !ID.matcher(id).matches()) {
			throw new IllegalArgumentException("'id: %s': expected theme:<slug>".formatted(id));
		}
		if (Spelling.isBlank(name) || Spelling.isBlank(nameEn)) {
			throw new IllegalArgumentException(id + ": 'name' or 'nameEn' is missing");
		}
		if (Spelling.isBlank(source) && reading != null) {
			throw new IllegalArgumentException(id + ": 'source' is missing: say where the facts come from");
		}
		within = Scopes.checked(id, within);
		aliases = (aliases != null) ? List.copyOf(aliases) : List.of();
		patterns = (patterns != null) ? List.copyOf(patterns) : List.of();
		exceptions = (exceptions != null) ? List.copyOf(exceptions) : List.of();
		if (exceptions.stream().anyMatch(Spelling::isBlank)) {
			throw new IllegalArgumentException(id + ": 'exceptions' has an empty word");
		}
	}

	/**
	 * Its names.
	 * @return the name, then the aliases
	 */
	public Stream<Spelling> names() {
		return Stream.concat(Stream.of(Spelling.of(this.name)), this.aliases.stream());
	}

	/**
	 * All words that are evidence of it.
	 * @return its names, then the patterns
	 */
	public Stream<Spelling> spellings() {
		return Stream.concat(names(), this.patterns.stream());
	}

}
