package org.opiniongraph.load.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.vocabulary.Pointers;

/**
 * Finds what the vocabulary misses of one document, few and good: names with their
 * abbreviation in brackets, measures in brackets, and compound nouns that recur.
 */
public final class VocabularySuggestions {

	private static final String PROGRAMS = "vocabulary/programs.yaml";

	private static final String THEMES = "vocabulary/themes.yaml";

	private static final int MOST_OF_A_KIND = 8;

	private static final int EXAMPLES = 3;

	private static final int AROUND = 15;

	/** A compound noun must stand in one of so many texts at least, and in two. */
	private static final int TEXTS_OF_ONE = 25;

	private final String document;

	private final MeasureSuggestions measures;

	private final @Nullable Pattern abbreviation;

	private final Map<String, Findings> findings = new LinkedHashMap<>();

	private final Map<String, String> texts = new LinkedHashMap<>();

	/** The texts of each name with an abbreviation. */
	private final Map<Abbreviated, Set<String>> abbreviated = new LinkedHashMap<>();

	/**
	 * Begins a document.
	 * @param document the slug of the document, with which ids of entries begin
	 * @param pointers how texts name measures and abbreviations
	 */
	public VocabularySuggestions(String document, Pointers pointers) {
		this.document = document;
		this.measures = new MeasureSuggestions(pointers);
		this.abbreviation = pointers.abbreviation();
	}

	/**
	 * Looks through a text.
	 * @param id what tells it from the others
	 * @param text the text
	 * @param found what the vocabulary has of it
	 */
	public void add(String id, String text, Findings found) {
		this.texts.put(id, text);
		this.findings.put(id, found.relating());
		this.measures.add(id, text, found);
		if (this.abbreviation == null) {
			return;
		}
		List<Span> known = found.terms().values().stream().flatMap(List::stream).toList();
		Matcher matcher = this.abbreviation.matcher(text);
		while (matcher.find()) {
			int start = matcher.start(Pointers.CODE);
			int nameEnd = matcher.end(Pointers.NAME);
			if (known.stream()
				.noneMatch((it) -> (it.start() <= start && it.end() > start)
						|| (it.start() < nameEnd && it.end() >= nameEnd))) {
				this.abbreviated
					.computeIfAbsent(new Abbreviated(matcher.group(Pointers.NAME), matcher.group(Pointers.CODE)),
							(unseen) -> new LinkedHashSet<>())
					.add(id);
			}
		}
	}

	/**
	 * The suggestions: names with abbreviations, then measures, then nouns; the best of
	 * each first.
	 */
	public List<VocabularySuggestion> all() {
		var all = new TreeMap<Integer, VocabularySuggestion>();
		var said = new ArrayList<String>();
		this.abbreviated.forEach((it, ids) -> suggest(all, said, it.name(), ids, PROGRAMS,
				(term, number) -> it.entry(number, this.document)));
		int most = said.size() + MOST_OF_A_KIND;
		for (MeasureSuggestions.SuggestedMeasure it : this.measures.ranked()) {
			if (said.size() < most) {
				suggest(all, said, it.name(), it.passages(), PROGRAMS,
						(term, number) -> it.entry("program:%s-%d".formatted(this.document, number)));
			}
		}
		most = said.size() + MOST_OF_A_KIND;
		int least = Math.max(2, this.texts.size() / TEXTS_OF_ONE);
		for (TermSuggestions.SuggestedTerm it : TermSuggestions.of(this.findings)) {
			if (said.size() < most && it.passages().size() >= least) {
				suggest(all, said, it.term(), it.passages(), THEMES, (term, number) -> """
						- id: theme:%s-%d
						  name: '%s'
						  nameEn: '%s'
						""".formatted(this.document, number, quoted(term), quoted(term)));
			}
		}
		return List.copyOf(all.values());
	}

	/** Leaves out what is a part of an earlier suggestion, or has one as its part. */
	private void suggest(Map<Integer, VocabularySuggestion> all, List<String> said, String term, Collection<String> ids,
			String file, BiFunction<String, Integer, String> entry) {
		if (said.stream().noneMatch((it) -> it.contains(term) || term.contains(it))) {
			said.add(term);
			List<String> examples = ids.stream()
				.limit(EXAMPLES)
				.map((id) -> id + ": " + around(term, this.texts.getOrDefault(id, "")))
				.toList();
			all.put(said.size(),
					new VocabularySuggestion(term, ids.size(), examples, file, entry.apply(term, said.size())));
		}
	}

	private static String around(String term, String text) {
		int at = Math.max(0, text.indexOf(term));
		int from = Math.max(0, at - AROUND);
		int to = Math.min(text.length(), at + term.length() + AROUND);
		return ((from > 0) ? "…" : "") + text.substring(from, to).replaceAll("\\s+", " ")
				+ ((to < text.length()) ? "…" : "");
	}

	private static String quoted(String text) {
		return text.replace("'", "''");
	}

	/** A name and the abbreviation that a text gives it. */
	private record Abbreviated(String name, String code) {

		String entry(int number, String document) {
			String slug = this.code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
			return "- id: program:%s\n  code: %s\n  name: '%s'\n"
				.formatted(slug.isEmpty() ? document + "-" + number : slug, this.code, quoted(this.name));
		}

	}

}
