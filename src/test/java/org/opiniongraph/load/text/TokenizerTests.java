package org.opiniongraph.load.text;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.load.vocabulary.RealVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

class TokenizerTests {

	private static final Tokenizer TOKENIZER = new Tokenizer(RealVocabulary.read());

	@ParameterizedTest
	@CsvSource({ "東京都の対策, 東京 都 の 対策", "NICTの研究, nict の 研究", "ＮＯＴＩＣＥ, notice", "内閣府、経済産業省等と連携, 内閣府 経済産業省 等 と 連携" })
	void aTextIsCutIntoWords(String text, String tokens) {
		assertThat(TOKENIZER.read(text).words()).isEqualTo(tokens);
	}

	@Test
	void halfWidthIsCutAsFullWidthIs() {
		assertThat(TOKENIZER.read("ｻｲﾊﾞｰｾｷｭﾘﾃｨ対策").words()).isEqualTo(TOKENIZER.read("サイバーセキュリティ対策").words());
	}

	@Test
	void aNameOfTheVocabularyStaysWhole() {
		assertThat(TOKENIZER.read("サイバーセキュリティ協議会と連携").words().split(" ")).startsWith("サイバーセキュリティ協議会");
	}

	@ParameterizedTest
	@CsvSource({ "サイバーセキュリティ対策, サイバーセキュリティ", "ｻｲﾊﾞｰｾｷｭﾘﾃｨ対策, サイバーセキュリティ", "データサプライチェーンの保護, サプライチェーン",
			"DevSecOpsの現場, devsecops", "クラウド等, クラウド" })
	void aWordOfTheFieldStaysWhole(String text, String word) {
		assertThat(TOKENIZER.read(text).words().split(" ")).contains(word);
	}

	@Test
	void sentencesEndAtTheirSignsAndAtTheTextsEnd() {
		assertThat(TOKENIZER.read("一つ。○二つ！\n\n三つ").sentenceEnds()).containsExactly(3, 7, 11);
		assertThat(TOKENIZER.read("。").sentenceEnds()).containsExactly(1);
	}

	@Test
	void nounsComeAloneAndAsTheCompoundsTheyMake() {
		assertThat(TOKENIZER.read("量子計算機の普及").nouns()).extracting(TokenizedText.NounRun::word)
			.containsExactly("量子", "計算", "量子計算機", "普及");
	}

	@Test
	void aCompoundCountsItsNounsAndNeedsOne() {
		assertThat(TOKENIZER.read("量子計算機").nouns()).extracting(TokenizedText.NounRun::nouns).containsExactly(1, 1, 2);
		assertThat(TOKENIZER.read("三年間").nouns()).isEmpty();
		assertThat(TOKENIZER.read("3段階").nouns()).extracting(TokenizedText.NounRun::surface).containsExactly("段階");
		assertThat(TOKENIZER.read("電気等").nouns()).extracting(TokenizedText.NounRun::word).containsExactly("電気");
	}

	@Test
	void aBoundaryIsWhereAWordBeginsOrEnds() {
		TokenizedText text = TOKENIZER.read("東京都の");
		assertThat(IntStream.rangeClosed(0, 4).filter(text::isBoundary)).containsExactly(0, 2, 3, 4);
		assertThat(text.nextBoundary(1)).isEqualTo(2);
		assertThat(text.nextBoundary(5)).isEqualTo(-1);
	}

}
