package org.opiniongraph.load.findings;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.opiniongraph.load.findings.TermSuggestions.SuggestedTerm;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.vocabulary.RealVocabulary;
import org.opiniongraph.load.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

class TermSuggestionsTests {

	@Test
	void compoundNounsThatRecurComeFirstWithTheirOpinions() {
		List<SuggestedTerm> suggestions = suggestions("量子鍵配送の実証が必要。", "量子鍵配送の装置は高価。", "宇宙天気の予報。");
		assertThat(suggestions.getFirst().term()).isEqualTo("量子鍵配送");
		assertThat(suggestions.getFirst().passages()).containsExactly("1", "2");
		assertThat(suggestions).extracting(SuggestedTerm::term).contains("宇宙天気");
	}

	@Test
	void whatTheVocabularyHasIsNotSuggested() {
		assertThat(suggestions("ネットワーク探索とローカル5Gと総務省。")).extracting(SuggestedTerm::term)
			.noneMatch((term) -> term.contains("探索") || term.contains("5G") || term.contains("総務省"));
	}

	@Test
	void aWordThatOnlyStandsInALongerOneIsNotSuggested() {
		assertThat(suggestions("量子鍵配送装置が必要。", "量子鍵配送装置は高価。")).extracting(SuggestedTerm::term)
			.contains("量子鍵配送装置")
			.doesNotContain("量子鍵", "鍵配送");
	}

	@Test
	void addressesAndListNumbersAreNoWords() {
		assertThat(suggestions("3段階評価https://example.org/databox/coach.html")).extracting(SuggestedTerm::term)
			.noneMatch((term) -> term.contains("http") || term.contains("databox") || term.startsWith("3"));
	}

	private static List<SuggestedTerm> suggestions(String... texts) {
		Vocabulary vocabulary = RealVocabulary.read();
		var analyzer = new TextAnalyzer(vocabulary, new Tokenizer(vocabulary), Map.of(), null);
		var findings = new TreeMap<String, Findings>();
		for (int at = 0; at < texts.length; at++) {
			findings.put(String.valueOf(at + 1), analyzer.analyze(texts[at], List.of()));
		}
		return TermSuggestions.of(findings);
	}

}
