package org.opiniongraph.load.findings;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.opiniongraph.load.findings.Findings.TellingWord;

/**
 * The features of a passage that can relate it to others.
 *
 * @param id its id
 * @param themes its themes: telling scores by theme
 * @param themesById the same, ordered
 * @param words its distinctive words
 */
record RelatedPassage(String id, Map<String, Double> themes, List<Map.Entry<String, Double>> themesById,
		Map<String, TellingWord> words) {

	private static final double OF_A_BROADER_THEME = 0.7;

	/** Words that weigh less relate nothing. */
	private static final double TELLING = 0.5;

	/**
	 * Extracts the features of a passage.
	 * @param broader the id of each theme's broader theme
	 * @param localWeights how telling each word is within the document
	 */
	static RelatedPassage of(String id, Findings findings, Map<String, String> broader,
			Map<String, Double> localWeights) {
		var themes = new HashMap<String, Double>();
		findings.themes().forEach((match) -> {
			double score = match.tellingScore();
			for (String theme = match.theme().id(); theme != null; theme = broader.get(theme)) {
				themes.merge(theme, score, Math::max);
				score *= OF_A_BROADER_THEME;
			}
		});
		var words = new LinkedHashMap<String, TellingWord>();
		findings.words().forEach((form, word) -> {
			double weight = Math.min(word.weight(), localWeights.getOrDefault(form, 1.0));
			if (weight >= TELLING) {
				words.put(form, new TellingWord(word.surface(), weight, word.nouns(), word.known()));
			}
		});
		return new RelatedPassage(id, themes, List.copyOf(new TreeMap<>(themes).entrySet()), words);
	}

	/** The features that it may share with others. */
	Set<String> features() {
		var features = new LinkedHashSet<>(this.themes.keySet());
		features.addAll(this.words.keySet());
		return features;
	}

	/** The length of the vector of its words. */
	double norm() {
		return Math.sqrt(this.words.values().stream().mapToDouble((word) -> word.weight() * word.weight()).sum());
	}

}
