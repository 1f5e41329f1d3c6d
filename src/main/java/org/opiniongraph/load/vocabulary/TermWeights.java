package org.opiniongraph.load.vocabulary;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.opiniongraph.load.descriptor.SeedFormatException;

/**
 * The weights of words and themes, from 0 (in every text) to 1: the frozen table {@code
 * term-weights.tsv}. A command makes it, and loading does not, so that a new document
 * changes no weight. It is immutable.
 *
 * @param weights by word (NFKC, small letters) or id of a theme
 * @param ofOthers the weight of words that are not in the table
 */
public record TermWeights(Map<String, Double> weights, double ofOthers) {

	/** Stands in the table for every word that it does not have. */
	public static final String OTHERS = "*";

	private static final String COMMENT = "#";

	/** Copies the table. */
	public TermWeights {
		weights = Map.copyOf(weights);
	}

	/**
	 * Reads the table: word, tabulator, number of texts with it, tabulator, weight.
	 * @param file the file's name, for messages
	 * @param content the file
	 * @return the weights
	 * @throws SeedFormatException if a line is invalid, a word appears twice, or
	 * {@value #OTHERS} is missing
	 */
	public static TermWeights read(String file, byte[] content) {
		var weights = new HashMap<String, Double>();
		List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
		for (int line = 0; line < lines.size(); line++) {
			if (lines.get(line).startsWith(COMMENT) || lines.get(line).isBlank()) {
				continue;
			}
			String[] cells = lines.get(line).split("\t", -1);
			if (cells.length != 3 || !cells[2].matches("0(\\.\\d+)?|1(\\.0+)?")) {
				throw new SeedFormatException(file, line + 1,
						"expected a word, a number of texts and a weight from 0 to 1, separated by tabs");
			}
			if (weights.put(cells[0], Double.valueOf(cells[2])) != null) {
				throw new SeedFormatException(file, line + 1, "'%s' appears twice".formatted(cells[0]));
			}
		}
		Double ofOthers = weights.remove(OTHERS);
		if (ofOthers == null) {
			throw new SeedFormatException(file,
					"the line '%s' is missing: it gives the weight of all other words".formatted(OTHERS));
		}
		return new TermWeights(weights, ofOthers);
	}

	/**
	 * The weight of a word or a theme.
	 * @param word in NFKC and small letters, or a theme's id
	 * @return from 0 to 1
	 */
	public double of(String word) {
		return this.weights.getOrDefault(word, this.ofOthers);
	}

}
