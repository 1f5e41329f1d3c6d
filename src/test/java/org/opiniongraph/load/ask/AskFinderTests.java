package org.opiniongraph.load.ask;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.load.vocabulary.RealVocabulary;
import org.opiniongraph.model.Stance;

import static org.assertj.core.api.Assertions.assertThat;

/** The rules of the seed, on sentences that no document of the seed has. */
class AskFinderTests {

	private static final AskFinder FINDER = new AskFinder(RealVocabulary.read().language().asks());

	@ParameterizedTest
	@CsvFileSource(resources = "/asks/opinions.tsv", delimiter = '\t')
	void anAskSaysWhatAReaderSays(Stance stance, String phrase, String opinion) {
		List<AskFinding> asks = FINDER.find(opinion);
		assertThat(asks).isNotEmpty().allSatisfy((ask) -> {
			assertThat(opinion.substring(ask.clause().start(), ask.clause().end())).isEqualTo(ask.clause().surface());
			assertThat(opinion.substring(ask.phrase().start(), ask.phrase().end())).isEqualTo(ask.phrase().surface());
		});
		assertThat(asks.getFirst().stance()).isEqualTo(stance);
		assertThat(asks.getFirst().phrase().start()).isLessThan(opinion.indexOf(phrase) + phrase.length());
		assertThat(asks.getFirst().phrase().end()).isGreaterThan(opinion.indexOf(phrase));
	}

	@ParameterizedTest
	@ValueSource(strings = { "対策は重要であるが、費用が足りない。", "会議は10:00に始まった。", "利用者が増えている。", "必要に応じて届け出ている。",
			"人材育成について：昨年は三回の研修があった。" })
	void aStatementAndAConcessionAskForNothing(String opinion) {
		assertThat(FINDER.find(opinion)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "啓発が進んできたので、国の支援は不要と考える。,国の支援は不要と考える", "費用が増えているため、補助が必要。,補助が必要",
			"技術者を育てるため、学校を作るべき。,技術者を育てるため、学校を作るべき", "国が先導するならば、民間の対策は不要。,民間の対策は不要" })
	void aReasonOrAConditionIsNotAskedForButAPurposeIs(String opinion, String clause) {
		assertThat(FINDER.find(opinion)).singleElement()
			.satisfies((ask) -> assertThat(ask.clause().surface()).isEqualTo(clause));
	}

	@Test
	void whatIsPutBehindSomethingElseIsObjectedTo() {
		assertThat(FINDER.find("新たな規制を作るよりも、今の制度を活用すべきだ。")).extracting(AskFinding::stance)
			.containsExactly(Stance.AGAINST, Stance.FOR);
		assertThat(FINDER.find("規制だけではなく、支援も進めるべきだ。")).extracting(AskFinding::stance).containsExactly(Stance.FOR);
	}

}
