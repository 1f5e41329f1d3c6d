package org.opiniongraph.load.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.opiniongraph.load.findings.Findings.TellingWord;
import org.opiniongraph.load.findings.TermSuggestions.SuggestedTerm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The formula of the rank, on words of letters. */
class RankedTermsTests {

	private static final Map<String, TellingWord> NOUNS = Map.of("a", word("a", 0.5, 1), "b", word("b", 0.7, 1));

	@Test
	void aRankIsMadeOfNounsPassagesAndWeights() {
		Map<String, Double> ranks = ranks(Map.of("1", words(NOUNS, word("ab", 1, 2)), "2", words(word("ab", 1, 2)), "3",
				words(word("AB", 1, 2)), "4", words(word("abc", 1, 3))));
		assertThat(ranks.get("ab")).isCloseTo(Math.log(3) * (2 - 1) * 0.6, within(1e-9));
		assertThat(ranks.get("AB")).as("no noun of it is known").isCloseTo(Math.log(3), within(1e-9));
		assertThat(ranks.get("abc")).isCloseTo(Math.log(4) * 0.6, within(1e-9));
		assertThat(ranks).hasSize(3);
	}

	@Test
	void whatStandsAsOftenInLongerWordsIsNotSuggested() {
		assertThat(ranks(Map.of("1", words(word("ab", 1, 2), word("abc", 1, 3)), "2", words(word("xabc", 1, 4)))))
			.containsOnlyKeys("xabc");
		assertThat(ranks(Map.of("1", words(word("ab", 1, 2), word("abc", 1, 3)), "2", words(word("ab", 1, 2)))))
			.containsOnlyKeys("ab", "abc");
	}

	@Test
	void ofSingleWordsOnlyLongKatakanaIsSuggested() {
		assertThat(ranks(Map.of("1", words(word("カタカナ", 1, 1), word("サーバー", 1, 1), word("カタカ", 1, 1),
				word("abcd", 1, 1), word("カタかな", 1, 1), word("漢字", 1, 2)))))
			.containsOnlyKeys("カタカナ", "サーバー", "漢字");
	}

	@Test
	void aWordThatIsKnownSomewhereIsNotSuggested() {
		assertThat(ranks(Map.of("1", words(word("ab", 1, 2)), "2", words(new TellingWord("ab", 1, 2, true)))))
			.isEmpty();
	}

	@Test
	void theBestComesFirstWithItsPassagesInOrder() {
		var findings = new LinkedHashMap<String, Findings>();
		findings.put("2", words(word("cd", 1, 2), word("ab", 1, 2)));
		findings.put("1", words(word("ab", 1, 2)));
		findings.put("3", words(word("bb", 1, 2)));
		assertThat(TermSuggestions.of(findings)).extracting(SuggestedTerm::term).containsExactly("ab", "bb", "cd");
		assertThat(TermSuggestions.of(findings).getFirst().passages()).containsExactly("1", "2");
	}

	private static Map<String, Double> ranks(Map<String, Findings> findings) {
		var ranks = new LinkedHashMap<String, Double>();
		TermSuggestions.of(findings).forEach((it) -> ranks.put(it.term(), it.rank()));
		return ranks;
	}

	private static TellingWord word(String surface, double weight, int nouns) {
		return new TellingWord(surface, weight, nouns, false);
	}

	private static Findings words(TellingWord... words) {
		return words(Map.of(), words);
	}

	private static Findings words(Map<String, TellingWord> nouns, TellingWord... words) {
		var all = new LinkedHashMap<>(nouns);
		List.of(words).forEach((word) -> all.put(word.surface(), word));
		return new Findings(Map.of(), List.of(), "", all, Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of(),
				List.of());
	}

}
