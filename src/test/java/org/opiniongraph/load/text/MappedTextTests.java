package org.opiniongraph.load.text;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.load.table.CstfTable;

import static org.assertj.core.api.Assertions.assertThat;

class MappedTextTests {

	@ParameterizedTest
	@CsvSource({ "ｻｲﾊﾞｰ, サイバー", "ﾊﾟｿｺﾝ, パソコン", "ＮＯＴＩＣＥ, NOTICE", "㈱, (株)", "①, 1", "㍿, 株式会社", "ﷺ, صلى الله عليه وسلم" })
	void compatibilityFormsBecomePlain(String verbatim, String plain) {
		assertThat(Folding.ALL.plain(verbatim).text()).isEqualTo(plain);
	}

	@Test
	void aKanaAndItsSeparateMarkBecomeOneLetter() {
		MappedText text = Folding.ALL.plain("サイハ\u3099ー");
		assertThat(text.text()).isEqualTo("サイバー");
		assertThat(text.verbatim(2, 3)).isEqualTo(new Span(2, 4, "ハ\u3099"));
	}

	@Test
	void halfWidthKanaKnowWhereTheyStood() {
		MappedText text = Folding.ALL.plain("新ｻｲﾊﾞｰ法");
		assertThat(text.text()).isEqualTo("新サイバー法");
		assertThat(text.verbatim(1, 5)).isEqualTo(new Span(1, 6, "ｻｲﾊﾞｰ"));
		assertThat(text.verbatim(3, 4)).isEqualTo(new Span(3, 5, "ﾊﾞ"));
		assertThat(text.verbatim(5, 6)).isEqualTo(new Span(6, 7, "法"));
	}

	@Test
	void aCharacterThatBecameSeveralIsTakenWhole() {
		MappedText text = Folding.ALL.plain("a㈱b");
		assertThat(text.text()).isEqualTo("a(株)b");
		assertThat(text.verbatim(2, 3)).isEqualTo(new Span(1, 2, "㈱"));
		assertThat(text.verbatim(4, 5)).isEqualTo(new Span(2, 3, "b"));
	}

	@Test
	void aTextMayGrowManyTimesOver() {
		MappedText text = Folding.ALL.plain("ﷺ".repeat(50) + "終");
		assertThat(text.text()).hasSize(18 * 50 + 1);
		assertThat(text.verbatim(18 * 50, 18 * 50 + 1)).isEqualTo(new Span(50, 51, "終"));
	}

	@Test
	void charactersOutsideTheBasicPlaneAreNotCut() {
		MappedText text = Folding.ALL.plain("𠮷野家🎌");
		assertThat(text.text()).isEqualTo("吉野家🎌");
		assertThat(text.verbatim(0, 1)).isEqualTo(new Span(0, 2, "𠮷"));
		assertThat(text.verbatim(3, 4)).isEqualTo(new Span(4, 6, "🎌"));
	}

	@Test
	void marksThatFollowNothingStandAlone() {
		assertThat(Folding.ALL.plain("ﾞ").verbatim(0, 1)).isEqualTo(new Span(0, 1, "ﾞ"));
		assertThat(Folding.ALL.plain("").text()).isEmpty();
	}

	@Test
	void theRealTextsAreNormalizedAsAWhole() {
		assertThat(CstfTable.rows()).allSatisfy((row) -> assertThat(Folding.ALL.plain(row.opinion()).text())
			.isEqualTo(Normalizer.normalize(row.opinion(), Normalizer.Form.NFKC).replace('步', '歩')));
	}

	@Test
	void eachUnitKnowsItsPlaceAfterAllRules() {
		String text = "サ{ZWSP}ーバ‐の取組、㈱𠮷岡ﾃﾞ-ﾀ".replace("{ZWSP}", "\u200B");
		MappedText folded = Folding.ALL.hiragana(Folding.ALL.textWithKatakana(Folding.ALL.plain(text)));
		assertThat(folded.text()).isEqualTo("さーばーの取り組み、(株)吉岡でーた");
		int last = 0;
		for (int at = 0; at < folded.length(); at++) {
			assertThat(folded.start(at)).isBetween(last, text.length() - 1);
			assertThat(folded.end(at)).isGreaterThan(folded.start(at));
			last = folded.start(at);
		}
		assertThat(folded.verbatim(0, 4).surface()).isEqualTo("サ\u200Bーバ‐");
		assertThat(folded.verbatim(5, 9).surface()).isEqualTo("取組");
	}

}
