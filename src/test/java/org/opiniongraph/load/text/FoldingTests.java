package org.opiniongraph.load.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTests {

	@ParameterizedTest
	@CsvSource({ "ＣＹＤＥＲ,cyder", "ｻｲﾊﾞｰ,さいばー", "サイバー,さいばー", "ガイドライン,がいどらいん", "Notice,notice", "①,1", "ヴァ,ゔぁ", "構成員,構成員",
			"Gotō,goto", "Café,cafe", "İ,i̇" })
	void whatReadersTakeForTheSameFoldsToTheSame(String text, String folded) {
		assertThat(Folding.folded(text)).isEqualTo(folded);
		assertThat(Folding.folded(folded)).isEqualTo(folded);
	}

}
