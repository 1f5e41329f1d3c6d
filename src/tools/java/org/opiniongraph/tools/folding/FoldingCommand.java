package org.opiniongraph.tools.folding;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.opiniongraph.load.text.Folding;
import org.opiniongraph.load.text.FoldingRule;
import org.opiniongraph.load.text.SearchQuery;
import org.opiniongraph.load.text.SearchableText;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.tools.evaluation.SeedReading;

/**
 * Searches the documents of a seed for a list of queries, with all rules and without each
 * one, and prints the hits before and after, and which of them a reader would call false.
 *
 * <p>
 * It takes the folder of the seed; the default is {@code graph-seed}. The queries are in
 * {@code evaluation/searches.tsv}.
 */
public final class FoldingCommand {

	private final List<ExpectedSearch> searches;

	/** The texts by a short name: the row, and o for the opinion or r for the answer. */
	private final Map<String, String> texts = new LinkedHashMap<>();

	private final List<String> dictionary;

	FoldingCommand(Path folder) throws IOException {
		this.searches = ExpectedSearch.read(Files.readString(folder.resolve("evaluation/searches.tsv")));
		SeedReading seed = SeedReading.of(folder.toUri().toString(), null);
		seed.documents().forEach((document) -> document.rows().forEach((row) -> {
			this.texts.put(row.row() + "o", row.opinion());
			if (row.response() != null && !this.texts.containsValue(row.response())) {
				this.texts.put(row.row() + "r", row.response());
			}
		}));
		this.dictionary = new Tokenizer(seed.vocabulary()).dictionary();
	}

	/**
	 * Runs the command.
	 * @param arguments the seed's folder, or nothing
	 * @throws IOException when a file cannot be read
	 */
	public static void main(String... arguments) throws IOException {
		new FoldingCommand(Path.of((arguments.length > 0) ? arguments[0] : "graph-seed")).print(System.out,
				EnumSet.allOf(FoldingRule.class));
	}

	void print(PrintStream out, Set<FoldingRule> rules) {
		Map<ExpectedSearch, SearchOutcome> all = outcomes(Folding.ALL);
		out.printf("%d searches in %d texts, with all rules%n", this.searches.size(), this.texts.size());
		all.forEach((search, outcome) -> out.printf("  %-40s %3d hits%s%s%n", search.query(), outcome.found().size(),
				named("false", outcome.wrong()), named("missed", outcome.missed())));
		out.printf("  %s%n", total(all));
		for (FoldingRule rule : rules) {
			Map<ExpectedSearch, SearchOutcome> less = outcomes(Folding.ALL.without(rule));
			out.printf("%nWithout %s: %s%n", rule, total(less));
			less.forEach(
					(search, before) -> printDifference(out, search, before, Objects.requireNonNull(all.get(search))));
		}
	}

	private static void printDifference(PrintStream out, ExpectedSearch search, SearchOutcome before,
			SearchOutcome after) {
		Set<String> gained = without(after.found(), before.found());
		Set<String> lost = without(before.found(), after.found());
		if (!gained.isEmpty() || !lost.isEmpty()) {
			out.printf("  %-40s %3d -> %3d%s%s%s%n", search.query(), before.found().size(), after.found().size(),
					gained.isEmpty() ? "" : "  gains " + gained.size(),
					named("of them false", without(gained, after.right())), named("loses", lost));
		}
	}

	/** What each search finds by some rules. */
	Map<ExpectedSearch, SearchOutcome> outcomes(Folding folding) {
		var tokenizer = new Tokenizer(this.dictionary, folding);
		var searchable = new LinkedHashMap<String, SearchableText>();
		this.texts.forEach((name, text) -> searchable.put(name, new SearchableText(text, tokenizer)));
		var outcomes = new LinkedHashMap<ExpectedSearch, SearchOutcome>();
		for (ExpectedSearch search : this.searches) {
			SearchQuery query = SearchQuery.of(search.query(), tokenizer);
			Set<String> found = searchable.entrySet()
				.stream()
				.filter((text) -> text.getValue().has(query))
				.map(Map.Entry::getKey)
				.collect(Collectors.toCollection(TreeSet::new));
			outcomes.put(search, new SearchOutcome(found, search.right(this.texts)));
		}
		return outcomes;
	}

	/** How much of what is right was found, and how much of what was found is wrong. */
	static Totals totals(Map<ExpectedSearch, SearchOutcome> outcomes) {
		int right = outcomes.values().stream().mapToInt((it) -> it.right().size()).sum();
		int found = outcomes.values().stream().mapToInt((it) -> it.found().size()).sum();
		int wrong = outcomes.values().stream().mapToInt((it) -> it.wrong().size()).sum();
		return new Totals(right, found, wrong);
	}

	private static String total(Map<ExpectedSearch, SearchOutcome> outcomes) {
		Totals it = totals(outcomes);
		return String.format(Locale.ROOT, "right hits found: %.1f %% of %d, wrong hits: %.1f %% of %d",
				100 * it.rightFound(), it.right(), 100 * it.wrongFound(), it.found());
	}

	private static Set<String> without(Set<String> these, Set<String> those) {
		var rest = new TreeSet<>(these);
		rest.removeAll(those);
		return rest;
	}

	private static String named(String name, Set<String> texts) {
		return texts.isEmpty() ? "" : "  %s: %s".formatted(name, String.join(" ", texts));
	}

	/**
	 * Counts over all searches.
	 *
	 * @param right the hits that a reader expects
	 * @param found the hits
	 * @param wrong hits that a reader does not expect
	 */
	record Totals(int right, int found, int wrong) {

		double rightFound() {
			return (double) (this.found - this.wrong) / this.right;
		}

		double wrongFound() {
			return (double) this.wrong / this.found;
		}

	}

}
