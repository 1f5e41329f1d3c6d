package org.opiniongraph.load.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.vocabulary.Pointers;

/**
 * Measures that the texts of a document name, often in brackets, and that its vocabulary
 * misses, for its keeper to add. It is not thread-safe.
 */
public final class MeasureSuggestions {

	/** The maximum number of suggestions of a document. */
	private static final int MOST_PER_DOCUMENT = 100;

	private final List<Pattern> patterns;

	private final Map<String, TreeSet<String>> named = new TreeMap<>();

	private final Map<String, TreeSet<String>> recurring = new TreeMap<>();

	/**
	 * Begins a document.
	 * @param pointers how texts name measures
	 */
	public MeasureSuggestions(Pointers pointers) {
		this.patterns = pointers.measure();
	}

	/**
	 * Looks through a passage.
	 * @param id its id
	 * @param text its verbatim text
	 * @param found what it names: that is no suggestion
	 */
	public void add(String id, String text, Findings found) {
		List<Span> known = found.terms().values().stream().flatMap(List::stream).toList();
		for (Pattern pattern : this.patterns) {
			boolean byName = pattern.namedGroups().containsKey(Pointers.NAME);
			String group = byName ? Pointers.NAME : Pointers.RECURRING;
			Matcher matcher = pattern.matcher(text);
			while (matcher.find()) {
				int start = matcher.start(group);
				int end = matcher.end(group);
				if (known.stream().noneMatch((it) -> it.start() <= start && it.end() >= end)) {
					(byName ? this.named : this.recurring)
						.computeIfAbsent(matcher.group(group), (unseen) -> new TreeSet<>())
						.add(id);
				}
			}
		}
	}

	/**
	 * Ranks what was found.
	 * @return what most passages have first
	 */
	public List<SuggestedMeasure> ranked() {
		var all = new TreeMap<>(this.named);
		this.recurring.forEach((name, passages) -> {
			if (passages.size() > 1) {
				all.putIfAbsent(name, passages);
			}
		});
		return all.entrySet()
			.stream()
			.map((it) -> new SuggestedMeasure(it.getKey(), List.copyOf(it.getValue())))
			.sorted(Comparator.comparingInt((SuggestedMeasure it) -> it.passages().size())
				.reversed()
				.thenComparing(SuggestedMeasure::name))
			.limit(MOST_PER_DOCUMENT)
			.toList();
	}

	/**
	 * A candidate.
	 *
	 * @param name as the texts write it
	 * @param passages the ids of the passages that have it, ascending
	 */
	public record SuggestedMeasure(String name, List<String> passages) {

		/**
		 * An entry for {@code programs.yaml}; the keeper chooses a better id.
		 * @param id the id to begin with
		 */
		public String entry(String id) {
			return "- id: %s\n  kind: measure\n  code: %s\n  name: '%s'\n".formatted(id,
					id.substring(id.indexOf(':') + 1).toUpperCase(Locale.ROOT), this.name.replace("'", "''"));
		}

	}

}
