package org.opiniongraph.load.text;

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
		assertThat(TOKENIZER.words(text)).isEqualTo(tokens);
	}

	@Test
	void halfWidthIsCutAsFullWidthIs() {
		assertThat(TOKENIZER.words("ｻｲﾊﾞｰｾｷｭﾘﾃｨ対策")).isEqualTo(TOKENIZER.words("サイバーセキュリティ対策"));
	}

	@Test
	void aNameOfTheVocabularyStaysWhole() {
		assertThat(TOKENIZER.words("サイバーセキュリティ協議会と連携").split(" ")).startsWith("サイバーセキュリティ協議会");
	}

	@ParameterizedTest
	@CsvSource({ "サイバーセキュリティ対策, サイバーセキュリティ", "ｻｲﾊﾞｰｾｷｭﾘﾃｨ対策, サイバーセキュリティ", "データサプライチェーンの保護, サプライチェーン",
			"DevSecOpsの現場, devsecops", "クラウド等, クラウド" })
	void aWordOfTheFieldStaysWhole(String text, String word) {
		assertThat(TOKENIZER.words(text).split(" ")).contains(word);
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

}
