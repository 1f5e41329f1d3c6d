package org.opiniongraph.load.text;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HeadingTests {

	@ParameterizedTest
	@CsvSource({ "仕組み作り：政府調達を進める。,仕組み作り：", "【啓発が課題】続けるべき。,【啓発が課題】", "「通信の秘密」のあり方について: 議論したい。,「通信の秘密」のあり方について:" })
	void aTextMayBeginWithOne(String text, String heading) {
		assertThat(text.substring(0, Heading.end(text))).isEqualTo(heading);
	}

	@ParameterizedTest
	@ValueSource(strings = { "人材育成は10:00に始まる会議で述べた。", "人材育成が要るとhttps://example.jpにある。",
			"会議（WRC:World Conference）で述べるべき。", "予算が要る。理由：費用が足りない。", "人材育成を進めるべき。" })
	void aColonElsewhereEndsNone(String text) {
		assertThat(Heading.end(text)).isZero();
	}

}
