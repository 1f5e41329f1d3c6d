package org.opiniongraph.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.vocabulary.RealVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTokensTests {

	private static final SearchTokens TOKENS = new SearchTokens(RealVocabulary.read().terms());

	@ParameterizedTest
	@CsvSource({ "東京都の対策, 東京 都 の 対策", "NICTの研究, nict の 研究", "ＮＯＴＩＣＥ, notice", "内閣府、経済産業省等と連携, 内閣府 経済産業省 等 と 連携" })
	void aTextIsCutIntoWords(String text, String tokens) {
		assertThat(TOKENS.of(text)).isEqualTo(tokens);
	}

	@Test
	void halfWidthIsCutAsFullWidthIs() {
		assertThat(TOKENS.of("ｻｲﾊﾞｰｾｷｭﾘﾃｨ対策")).isEqualTo(TOKENS.of("サイバーセキュリティ対策"));
	}

	@Test
	void aNameOfTheVocabularyStaysWhole() {
		assertThat(TOKENS.of("サイバーセキュリティ協議会と連携").split(" ")).startsWith("サイバーセキュリティ協議会");
	}

}
