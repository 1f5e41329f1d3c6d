package org.opiniongraph.load.findings;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.vocabulary.RealVocabulary;
import org.opiniongraph.load.vocabulary.Spelling;
import org.opiniongraph.load.vocabulary.TermWeights;
import org.opiniongraph.load.vocabulary.ThemeEntry;
import org.opiniongraph.load.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** The formula of the score, on a theme of two words of which one weighs a sixteenth. */
class ThemeScorerTests {

	private static final ThemeEntry CATS = new ThemeEntry("theme:cats", "猫", "Cats", null, null, List.of(),
			List.of(Spelling.of("子猫"), Spelling.of("虎")), List.of("猫背"), null, List.of());

	private static final TextAnalyzer ANALYZER = analyzer();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			猫がいる。                     | 0.5    | 1 | 0   | 1
			虎がいる。                     | 1      | 1 | 0   | 1
			虎と猫がいる。                 | 1.5    | 2 | 0   | 1
			虎と虎と虎がいる。             | 1.8333 | 3 | 0   | 1
			虎がいる。犬がいる。           | 1      | 1 | 0   | 0.5
			犬がいる。虎がいる。犬がいる。 | 1      | 1 | 0   | 0.3333
			【虎が課題】犬がいる。馬がいる。 | 1    | 1 | 1   | 0.5
			虎について：犬がいる。馬がいる。 | 1    | 1 | 1   | 0.5
			虎がいる。虎がいる。犬がいる。 | 1.5    | 2 | 0   | 0.6667
			虎について：犬がいる。虎がいる。犬がいる。 | 1.5 | 2 | 0.6667 | 0.6667
			犬と虎。虎がいる。             | 1.5    | 2 | 0   | 1
			""")
	void aScoreIsMadeOfWhatTheTextShows(String text, double weight, int occurrences, double prominence,
			double coverage) {
		ThemeFinding match = only(text);
		assertThat(match.parts()).isEqualTo(new ThemeFinding.Parts(weight, occurrences, prominence, coverage));
		assertThat(match.score()).isCloseTo(1 - Math.exp(-weight * (0.1 + 0.5 * prominence + 1.3 * coverage)),
				within(0.0001));
	}

	@Test
	void aWordOnceInALongTextIsInPassing() {
		assertThat(only("犬がいる。".repeat(4) + "虎がいる。" + "犬がいる。".repeat(4)).score()).isLessThan(0.3);
		assertThat(only("虎がいる。").score()).isGreaterThan(0.6);
	}

	@Test
	void whatIsAskedForAndWhatIsCommittedToCountMoreThanTheBackground() {
		String asked = "犬がいる。犬がいる。犬がいる。虎の保護を進めるべき。";
		String told = "犬がいる。犬がいる。犬がいる。虎がいる。";
		String promised = "犬がいる。虎の保護に取り組んでいます。犬がいる。";
		assertThat(only(ANALYZER.analyzeOpinion(asked, List.of())).parts().prominence()).isEqualTo(0.8);
		assertThat(only(ANALYZER.analyzeOpinion(told, List.of())).parts().prominence()).isZero();
		assertThat(only(ANALYZER.analyzeAnswer(promised, List.of())).parts().prominence()).isEqualTo(0.8);
	}

	/** What an answer says at last, after much else, is one of its themes. */
	@Test
	void oneWordInACommitmentOfALongAnswerIsEnough() {
		String answer = "犬がいます。".repeat(5) + "虎の保護に取り組んでいます。";
		assertThat(only(ANALYZER.analyzeAnswer(answer, List.of())).score()).isGreaterThan(0.5);
	}

	@Test
	void aFrequentWordCountsForATextAndRelatesLittle() {
		ThemeFinding frequent = only("猫を保護するべき。");
		assertThat(frequent.score()).isGreaterThan(0.4);
		assertThat(frequent.tellingScore()).isLessThan(0.35);
		ThemeFinding rare = only("虎を保護するべき。");
		assertThat(rare.tellingScore()).isEqualTo(rare.score());
	}

	@Test
	void aColonInATimeOrInBracketsEndsNoHeading() {
		assertThat(only("虎の保護は10:00に始まる。犬がいる。").parts().prominence()).isZero();
		assertThat(only("虎の会議（CAT:Cats）に出る。犬がいる。").parts().prominence()).isZero();
		assertThat(only("虎の対策：5つの案。犬がいる。").parts().prominence()).isEqualTo(1);
	}

	@Test
	void aWordInAnExceptionIsNoEvidence() {
		assertThat(ANALYZER.analyze("猫背を直す。", List.of()).themes()).isEmpty();
	}

	@Test
	void aReferenceToACategoryIsNoEvidence() {
		assertThat(ANALYZER.analyze("①猫の保護でも触れた。", List.of()).themes()).isEmpty();
		assertThat(ANALYZER.analyze("猫の保護でも触れた。", List.of()).themes()).hasSize(1);
	}

	private static ThemeFinding only(String text) {
		return only(ANALYZER.analyze(text, List.of()));
	}

	private static ThemeFinding only(Findings findings) {
		assertThat(findings.themes()).hasSize(1);
		return findings.themes().getFirst();
	}

	private static TextAnalyzer analyzer() {
		var vocabulary = new Vocabulary(List.of(), List.of(CATS), List.of(), Set.of(), RealVocabulary.read().language(),
				new TermWeights(Map.of("猫", 0.0625), 1));
		return new TextAnalyzer(vocabulary, new Tokenizer(vocabulary), Map.of("①", "猫の保護"), null);
	}

}
