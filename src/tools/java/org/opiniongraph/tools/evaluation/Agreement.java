package org.opiniongraph.tools.evaluation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Compares results of the program with labels of people.
 *
 * @param <T> the type of a result: a place, a row …
 */
final class Agreement<T> {

	private final Map<String, Set<T>> expected = new TreeMap<>();

	private final Map<String, Set<T>> found = new TreeMap<>();

	void expect(String entry, T place) {
		this.expected.computeIfAbsent(entry, (unseen) -> new HashSet<>()).add(place);
	}

	void find(String entry, T place) {
		this.found.computeIfAbsent(entry, (unseen) -> new HashSet<>()).add(place);
	}

	/** All entries together. */
	Figures overall() {
		Figures sum = new Figures(0, 0, 0);
		for (String entry : entries()) {
			sum = sum.plus(of(entry));
		}
		return sum;
	}

	/**
	 * The entries of each group together.
	 * @param group gives the group of an entry
	 */
	Map<String, Figures> byGroup(Function<String, String> group) {
		var groups = new TreeMap<String, Figures>();
		entries().forEach((entry) -> groups.merge(group.apply(entry), of(entry), Figures::plus));
		return groups;
	}

	/** The mean of the entries' F1, over entries that people found. */
	double macroF1() {
		return this.expected.keySet().stream().mapToDouble((entry) -> of(entry).f1()).average().orElse(1);
	}

	/** One line for each entry, the worst first, with missed and wrong results. */
	String byEntry() {
		return entries().stream()
			.sorted(Comparator.comparingDouble((String entry) -> of(entry).f1()))
			.map((entry) -> "    %-46s %s%s%s%n".formatted(entry, of(entry),
					named("missed", without(this.expected, this.found, entry)),
					named("too much", without(this.found, this.expected, entry))))
			.collect(Collectors.joining());
	}

	private static String named(String name, String places) {
		return places.isEmpty() ? "" : "  %s [%s]".formatted(name, places);
	}

	private Set<String> entries() {
		var entries = new TreeSet<>(this.expected.keySet());
		entries.addAll(this.found.keySet());
		return entries;
	}

	private Figures of(String entry) {
		Set<T> wanted = this.expected.getOrDefault(entry, Set.of());
		Set<T> got = this.found.getOrDefault(entry, Set.of());
		return new Figures((int) got.stream().filter(wanted::contains).count(), got.size(), wanted.size());
	}

	private static <T> String without(Map<String, Set<T>> these, Map<String, Set<T>> those, String entry) {
		return these.getOrDefault(entry, Set.of())
			.stream()
			.filter((place) -> !those.getOrDefault(entry, Set.of()).contains(place))
			.map(String::valueOf)
			.sorted()
			.collect(Collectors.joining(", "));
	}

	/**
	 * Counts and what is made of them.
	 *
	 * @param right found and expected
	 * @param found found
	 * @param expected expected
	 */
	record Figures(int right, int found, int expected) {

		Figures plus(Figures other) {
			return new Figures(this.right + other.right, this.found + other.found, this.expected + other.expected);
		}

		double precision() {
			return (this.found > 0) ? (double) this.right / this.found : 1;
		}

		double recall() {
			return (this.expected > 0) ? (double) this.right / this.expected : 1;
		}

		double f1() {
			return (this.found + this.expected > 0) ? 2.0 * this.right / (this.found + this.expected) : 1;
		}

		@Override
		public String toString() {
			return String.format(Locale.ROOT, "precision %.3f  recall %.3f  F1 %.3f", precision(), recall(), f1());
		}

	}

}
