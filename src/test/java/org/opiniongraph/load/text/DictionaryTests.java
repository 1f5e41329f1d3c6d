package org.opiniongraph.load.text;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.load.vocabulary.RealVocabulary;
import org.opiniongraph.load.vocabulary.Spelling;
import org.opiniongraph.load.vocabulary.Term;
import org.opiniongraph.load.vocabulary.ThemeEntry;
import org.opiniongraph.load.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** Which words of a vocabulary a text is not cut in. */
class DictionaryTests {

	@Test
	void namesAndListedWordsStayWholeInSmallLettersAndInOrder() {
		assertThat(dictionary(List.of("ﾌﾟﾗﾁﾅ協会", "NOTICE協議会"), List.of("灰色猫会議", "NOTICE協議会"), List.of()))
			.containsExactly("notice協議会", "プラチナ協会", "灰色猫会議");
	}

	@Test
	void whatKuromojiKnowsAsOneWordOrCannotTakeIsLeftOut() {
		assertThat(dictionary(List.of("京都", "灰色 猫会議", "灰色,猫会議", "灰色#猫会議", "灰色猫会議"), List.of("東京"), List.of()))
			.containsExactly("灰色猫会議");
	}

	@Test
	void ofThemesOnlyForeignWordsStayWhole() {
		assertThat(dictionary(List.of(), List.of(), List.of(theme("a", "ニャンコ防衛", "ニャンコタワー", "ﾆｬﾝｺAI"))))
			.containsExactly("ニャンコタワー");
	}

	@Test
	void aForeignWordWithTheWordOfAnotherThemeIsCut() {
		ThemeEntry short1 = theme("a", "ニャンコ", "ニャンコタワー");
		assertThat(dictionary(List.of(), List.of(), List.of(short1, theme("b", "ニャンコリング"))))
			.as("its own shorter name does not matter")
			.containsExactly("ニャンコ", "ニャンコタワー");
	}

	@Test
	void aTextIsCutByTheDictionary() {
		assertThat(new Tokenizer(List.of()).read("灰色猫会議の会長").words()).doesNotStartWith("灰色猫会議");
		var tokenizer = new Tokenizer(List.of("灰色猫会議", "犬小屋組合"));
		assertThat(tokenizer.dictionary()).containsExactly("灰色猫会議", "犬小屋組合");
		assertThat(tokenizer.read("灰色猫会議の会長").words()).isEqualTo("灰色猫会議 の 会長");
		assertThat(tokenizer.read("犬小屋組合の会長").words()).isEqualTo("犬小屋組合 の 会長");
	}

	@ParameterizedTest
	@CsvSource({ "ABC, abc", "İA, ia", "ΑΣ, ας" })
	void aSmallLetterIsWhereItsCapitalWas(String text, String small) {
		assertThat(Tokenizer.folded(text)).isEqualTo(small).hasSameSizeAs(text);
	}

	private static List<String> dictionary(List<String> names, List<String> words, List<ThemeEntry> themes) {
		Vocabulary real = RealVocabulary.read();
		return new Tokenizer(new Vocabulary(names.stream().map(DictionaryTests::term).toList(), themes, words, Set.of(),
				real.language(), real.weights()))
			.dictionary();
	}

	private static Term term(String name) {
		return RealVocabulary.organization("x", name);
	}

	private static ThemeEntry theme(String slug, String name, String... aliases) {
		return new ThemeEntry("theme:" + slug, name, "Theme", null, null,
				List.of(aliases).stream().map(Spelling::of).toList(), List.of(), List.of(), null, List.of());
	}

}
