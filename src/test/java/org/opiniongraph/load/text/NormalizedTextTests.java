package org.opiniongraph.load.text;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.load.table.CstfTable;

import static org.assertj.core.api.Assertions.assertThat;

class NormalizedTextTests {

	@ParameterizedTest
	@CsvSource({ "ｻｲﾊﾞｰ, サイバー", "ﾊﾟｿｺﾝ, パソコン", "ＮＯＴＩＣＥ, NOTICE", "㈱, (株)", "①, 1", "㍿, 株式会社", "ﷺ, صلى الله عليه وسلم" })
	void compatibilityFormsBecomePlain(String verbatim, String plain) {
		assertThat(NormalizedText.of(verbatim).normalized()).isEqualTo(plain);
	}

	@Test
	void aKanaAndItsSeparateMarkBecomeOneLetter() {
		NormalizedText text = NormalizedText.of("サイハ\u3099ー");
		assertThat(text.normalized()).isEqualTo("サイバー");
		assertThat(text.verbatim(2, 3)).isEqualTo(new Span(2, 4, "ハ\u3099"));
	}

	@Test
	void halfWidthKanaKnowWhereTheyStood() {
		NormalizedText text = NormalizedText.of("新ｻｲﾊﾞｰ法");
		assertThat(text.normalized()).isEqualTo("新サイバー法");
		assertThat(text.verbatim(1, 5)).isEqualTo(new Span(1, 6, "ｻｲﾊﾞｰ"));
		assertThat(text.verbatim(3, 4)).isEqualTo(new Span(3, 5, "ﾊﾞ"));
		assertThat(text.verbatim(5, 6)).isEqualTo(new Span(6, 7, "法"));
	}

	@Test
	void aCharacterThatBecameSeveralIsTakenWhole() {
		NormalizedText text = NormalizedText.of("a㈱b");
		assertThat(text.normalized()).isEqualTo("a(株)b");
		assertThat(text.verbatim(2, 3)).isEqualTo(new Span(1, 2, "㈱"));
		assertThat(text.verbatim(4, 5)).isEqualTo(new Span(2, 3, "b"));
	}

	@Test
	void aTextMayGrowManyTimesOver() {
		NormalizedText text = NormalizedText.of("ﷺ".repeat(50) + "終");
		assertThat(text.normalized()).hasSize(18 * 50 + 1);
		assertThat(text.verbatim(18 * 50, 18 * 50 + 1)).isEqualTo(new Span(50, 51, "終"));
	}

	@Test
	void charactersOutsideTheBasicPlaneAreNotCut() {
		NormalizedText text = NormalizedText.of("𠮷野家🎌");
		assertThat(text.normalized()).isEqualTo("𠮷野家🎌");
		assertThat(text.verbatim(0, 2)).isEqualTo(new Span(0, 2, "𠮷"));
		assertThat(text.verbatim(1, 2)).isEqualTo(new Span(0, 2, "𠮷"));
	}

	@Test
	void marksThatFollowNothingStandAlone() {
		assertThat(NormalizedText.of("ﾞ").verbatim(0, 1)).isEqualTo(new Span(0, 1, "ﾞ"));
		assertThat(NormalizedText.of("").normalized()).isEmpty();
	}

	@Test
	void theRealTextsAreNormalizedAsAWhole() {
		assertThat(CstfTable.rows()).allSatisfy((row) -> assertThat(NormalizedText.of(row.opinion()).normalized())
			.isEqualTo(Normalizer.normalize(row.opinion(), Normalizer.Form.NFKC)));
	}

}
