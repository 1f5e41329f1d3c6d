package org.opiniongraph.load.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opiniongraph.load.findings.Findings.TellingWord;
import org.opiniongraph.load.findings.Relatedness.Pair;
import org.opiniongraph.load.vocabulary.RealVocabulary;
import org.opiniongraph.load.vocabulary.TermWeights;
import org.opiniongraph.load.vocabulary.ThemeEntry;
import org.opiniongraph.load.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The formula of the relation of two passages, on two themes of which one is broader. */
class ScoredPairsTests {

	private static final ThemeEntry ANIMALS = theme("animals", null);

	private static final ThemeEntry CATS = theme("cats", "theme:animals");

	/** A word that two of up to fifty passages have. */
	private static final double IN_TWO = 1 - Math.log(2) / Math.log(50);

	@Test
	void passagesAboutAThemeAreAboutTheBroaderOneTooButDoNotSayIt() {
		Pair pair = only(about(CATS, 0.5), about(CATS, 0.8));
		double unrelated = (1 - 0.75 * 0.5 * (0.7 * 0.5) * (0.7 * 0.8)) * (1 - 0.75 * 0.9 * 0.5 * 0.8);
		assertThat(pair.score()).isCloseTo(1 - unrelated, within(0.00005));
		assertThat(pair.themes()).containsExactly("theme:cats");
		assertThat(pair.words()).isEmpty();
	}

	@Test
	void aBroaderThemeRelatesWhereOneIsAboutANarrowerOne() {
		Pair pair = only(about(ANIMALS, 0.9), about(CATS, 0.8));
		assertThat(pair.score()).isCloseTo(0.75 * 0.5 * 0.9 * (0.7 * 0.8), within(0.00005));
		assertThat(pair.themes()).containsExactly("theme:animals");
	}

	@Test
	void sharedWordsRelateAsMuchAsTheyAreOfBoth() {
		Pair pair = only(words(0.95, "shared", 0.8, "one"), words(0.95, "shared", 0.6, "other"));
		double shared = IN_TWO * IN_TWO;
		assertThat(pair.score()).isCloseTo(shared / Math.sqrt((shared + 0.8 * 0.8) * (shared + 0.6 * 0.6)),
				within(0.00005));
		assertThat(pair.words()).containsExactly("shared");
	}

	@Test
	void aWordThatTellsLittleRelatesNothing() {
		assertThat(pairs(words(0.49, "shared"), words(0.49, "shared"))).isEmpty();
		assertThat(only(words(0.5, "shared"), words(0.5, "shared")).score()).isEqualTo(1);
	}

	@Test
	void fewSharedWordsAloneRelateNothing() {
		assertThat(pairs(words(0.5, "shared", 1, "a", 1, "b"), words(0.5, "shared", 1, "c", 1, "d"))).isEmpty();
	}

	@Test
	void themesAndWordsCountTogether() {
		Findings one = both(about(CATS, 0.5), words(0.95, "shared"));
		Pair pair = only(one, both(about(ANIMALS, 0.5), words(0.95, "shared", 0.8, "other")));
		double byWords = IN_TWO / Math.sqrt(IN_TWO * IN_TWO + 0.8 * 0.8);
		double byThemes = 0.75 * 0.5 * (0.7 * 0.5) * 0.5;
		assertThat(pair.score()).isCloseTo(1 - (1 - byThemes) * (1 - byWords), within(0.00005));
		assertThat(pair.themes()).containsExactly("theme:animals");
	}

	@Test
	void passagesAreKnownByTheirIdsInOrder() {
		assertThat(new Relatedness(vocabulary(), Map.of("b", words(), "a", words())).ids()).containsExactly("a", "b");
	}

	private static Pair only(Findings one, Findings other) {
		List<Pair> pairs = pairs(one, other);
		assertThat(pairs).hasSize(1);
		return pairs.getFirst();
	}

	private static List<Pair> pairs(Findings one, Findings other) {
		return new Relatedness(vocabulary(), Map.of("1", one, "2", other)).pairs();
	}

	private static Vocabulary vocabulary() {
		Vocabulary real = RealVocabulary.read();
		return new Vocabulary(List.of(), List.of(ANIMALS, CATS), List.of(), Set.of(), real.language(),
				new TermWeights(Map.of("theme:animals", 0.5, "theme:cats", 0.9), 1));
	}

	private static ThemeEntry theme(String slug, @Nullable String broader) {
		return new ThemeEntry("theme:" + slug, slug, slug, null, broader, List.of(), List.of(), List.of(), null,
				List.of());
	}

	private static Findings about(ThemeEntry theme, double score) {
		var finding = new ThemeFinding(theme, score, score, new ThemeFinding.Parts(1, 1, 0, 1), List.of(), null);
		return new Findings(Map.of(), List.of(finding), "", Map.of(), Map.of(), Map.of(), Map.of(), List.of(),
				List.of(), List.of(), List.of());
	}

	/** Takes pairs of a weight and a word. */
	private static Findings words(Object... weightsAndWords) {
		var words = new LinkedHashMap<String, TellingWord>();
		for (int at = 0; at < weightsAndWords.length; at += 2) {
			String word = (String) weightsAndWords[at + 1];
			words.put(word, new TellingWord(word, ((Number) weightsAndWords[at]).doubleValue(), 1, false));
		}
		return new Findings(Map.of(), List.of(), "", words, Map.of(), Map.of(), Map.of(), List.of(), List.of(),
				List.of(), List.of());
	}

	private static Findings both(Findings themes, Findings words) {
		return new Findings(Map.of(), themes.themes(), "", words.words(), Map.of(), Map.of(), Map.of(), List.of(),
				List.of(), List.of(), List.of());
	}

}
