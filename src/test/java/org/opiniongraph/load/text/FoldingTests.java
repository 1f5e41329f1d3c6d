package org.opiniongraph.load.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTests {

	@ParameterizedTest
	@CsvSource({ "ＣＹＤＥＲ,cyder", "ｻｲﾊﾞｰ,さいば", "サイバー,さいば", "ガイドライン,がいどらいん", "Notice,notice", "①,1", "ヴァ,ば", "構成員,構成員",
			"Gotō,goto", "Café,cafe", "İ,i" })
	void whatReadersTakeForTheSameFoldsToTheSame(String text, String folded) {
		assertThat(Folding.folded(text)).isEqualTo(folded);
		assertThat(Folding.folded(folded)).isEqualTo(folded);
	}

	@Test
	void allOfKatakanaThatHiraganaHasTooIsFolded() {
		assertThat(KanaRules.hiragana(MappedText.of("゠ァヶヷヽヾヿ")).text()).isEqualTo("゠ぁゖヷゝゞヿ");
		assertThat(Folding.katakana("\u3040ぁゖ゛ゝゞゟ")).isEqualTo("\u3040ァヶ゛ヽヾゟ");
	}

	@Test
	void spansOverlapIfTheyShareALetter() {
		var span = new Span(2, 4, "xx");
		assertThat(span.overlaps(new Span(3, 9, ""))).isTrue();
		assertThat(span.overlaps(new Span(0, 3, ""))).isTrue();
		assertThat(span.overlaps(new Span(4, 6, ""))).isFalse();
		assertThat(span.overlaps(new Span(0, 2, ""))).isFalse();
	}

}
