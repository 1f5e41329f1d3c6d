package org.opiniongraph.tools.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.findings.Findings;
import org.opiniongraph.load.vocabulary.TermWeights;
import org.opiniongraph.load.vocabulary.ThemeEntry;
import org.opiniongraph.load.vocabulary.VocabularyReader;
import org.opiniongraph.tools.evaluation.SeedReading.RowReading;

/**
 * Makes {@code term-weights.tsv} of the documents of a seed. A word in n of N texts
 * weighs 1 − ln n / ln N (inverse document frequency, K. Spärck Jones 1972, scaled to
 * 0..1); a theme likewise by the opinions that are about it or a narrower one. Words in
 * one text only weigh 1 and are not listed, nor are words never seen.
 * <p>
 * Takes the seed's folder; {@code graph-seed} without an argument. Writes the file below
 * it.
 */
public final class TermWeightsCommand {

	private static final double ABOUT = 0.5;

	private static final String HEADING = """
			# How telling words and themes are, from 0 (in every text) to 1 (in one text, or never seen).
			# Word or theme, number of texts with it, weight. Made by a command (README, "Weights"), never by loading: a new
			# document changes no weight. Weights only change when somebody makes this file anew, and so says the revision.
			# Made of %d texts and %d opinions.
			*	0	1
			""";

	private TermWeightsCommand() {
	}

	/**
	 * Runs the command.
	 * @param arguments the seed's folder, or nothing
	 * @throws IOException when a file cannot be read or written
	 */
	public static void main(String... arguments) throws IOException {
		Path seed = Path.of((arguments.length > 0) ? arguments[0] : "graph-seed");
		Path file = seed.resolve(VocabularyReader.WEIGHTS);
		if (Files.notExists(file)) {
			Files.writeString(file, HEADING.formatted(0, 0));
		}
		String table = table(seed.toUri().toString());
		Files.writeString(file, table);
		System.out.printf("%s: %d lines%n", file, table.lines().count());
	}

	/**
	 * Makes the table.
	 * @param root where the seed lies, a resource location
	 * @return the file's content
	 * @throws IOException when a file cannot be read
	 */
	static String table(String root) throws IOException {
		var texts = new HashSet<String>();
		var counts = new TreeMap<String, Integer>();
		for (SeedReading.DocumentReading document : SeedReading.of(root, null).documents()) {
			for (RowReading row : document.rows()) {
				count(row.opinion(), row.inOpinion(), texts, counts);
				count(row.response(), row.inResponse(), texts, counts);
			}
		}
		var table = new StringBuilder();
		var weights = lines(counts, texts.size(), table);
		var themes = new TreeMap<String, Integer>();
		SeedReading reading = SeedReading.of(root, new TermWeights(weights, 1));
		Map<String, ThemeEntry> byId = reading.vocabulary()
			.themes()
			.stream()
			.collect(Collectors.toMap(ThemeEntry::id, Function.identity()));
		int opinions = 0;
		for (SeedReading.DocumentReading document : reading.documents()) {
			opinions += document.rows().size();
			document.rows()
				.stream()
				.flatMap((row) -> about(row.inOpinion(), byId))
				.forEach((theme) -> themes.merge(theme, 1, Integer::sum));
		}
		lines(themes, opinions, table);
		return HEADING.formatted(texts.size(), opinions) + table;
	}

	/** The themes that an opinion is about, and all that are broader. */
	private static Stream<String> about(Findings findings, Map<String, ThemeEntry> themes) {
		var about = new HashSet<String>();
		findings.themes().stream().filter((match) -> match.score() >= ABOUT).forEach((match) -> {
			for (ThemeEntry theme = match.theme(); theme != null; theme = themes.get(theme.broader())) {
				about.add(theme.id());
			}
		});
		return about.stream();
	}

	private static void count(@Nullable String text, @Nullable Findings findings, Set<String> texts,
			Map<String, Integer> counts) {
		if (text == null || findings == null || !texts.add(text)) {
			return;
		}
		findings.words().keySet().forEach((word) -> counts.merge(word, 1, Integer::sum));
	}

	private static Map<String, Double> lines(Map<String, Integer> counts, int all, StringBuilder table) {
		var weights = new TreeMap<String, Double>();
		counts.forEach((word, count) -> {
			if (count > 1) {
				double weight = Math.round(1000 * (1 - StrictMath.log(count) / StrictMath.log(all))) / 1000.0;
				weights.put(word, weight);
				table.append(String.format(Locale.ROOT, "%s\t%d\t%.3f\n", word, count, weight));
			}
		});
		return weights;
	}

}
