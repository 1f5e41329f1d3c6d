package org.opiniongraph.load.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchQueryTests {

	private static final Tokenizer TOKENIZER = new Tokenizer(List.of("サイバーセキュリティ"));

	private static final SearchText TEXT = new SearchText(TOKENIZER);

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			東京都の対策           | 東京 京都 都の の対 対策 策
			IoT機器                | iot 機器 器
			情報 共有              | 情報 報共 共有 有
			一つ。二つ             | 一つ つ 二つ つ
			ｻｲﾊﾞｰ                  | さい いば ばー ー
			NOTICE/5G (a)          | notice 5g a
			葛󠄀城                   | 葛城 城
			""")
	void withoutADictionaryATextIsCutIntoBigramsAndWords(String text, String units) {
		assertThat(TEXT.bigrams(List.of(text))).isEqualTo(units);
	}

	@Test
	void noPhraseReachesFromOneNameIntoTheNext() {
		assertThat(TEXT.bigrams(List.of("NICT", "機構"))).isEqualTo("nict | 機構 構");
		assertThat(TEXT.tokens(List.of("NICT", "機構"))).isEqualTo("nict | 機構");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			京都              | +(tokens:"京都" bigrams:"京都"^0.001)
			ＮＯＴＩＣＥ      | +(tokens:"notice" bigrams:"notice"^0.001)
			情報　共有        | +(tokens:"情報" bigrams:"情報"^0.001) +(tokens:"共有" bigrams:"共有"^0.001)
			"情報 共有"       | +(tokens:"情報 共有" tokens:"情報共有" bigrams:"情報 報共 共有"^0.001)
			a/b               | +(tokens:"a b" bigrams:"a b"^0.001)
			第                | +(tokens:"第" bigrams:第*^0.001)
			5世               | +(tokens:"5" bigrams:"5"^0.001) +(tokens:"世" bigrams:世*^0.001)
			NOTICE notice     | +(tokens:"notice" bigrams:"notice"^0.001)
			AND (             | +(tokens:"and" bigrams:"and"^0.001)
			a"b               | +(tokens:"a" bigrams:"a"^0.001) +(tokens:"b" bigrams:"b"^0.001)
			""")
	void aQueryBecomesTokensThatAllMustBeThere(String typed, String found) {
		assertThat(SearchQuery.of(typed, TOKENIZER).found()).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(strings = { "*:*", "\"", "\\", "()", "。", "&&", "~", "[ TO ]", "{}", "^2 \u0000" })
	void whatAClientTypesIsNeverSyntax(String typed) {
		assertThat(SearchQuery.of(typed, TOKENIZER).found())
			.matches("(\\+\\(tokens:\"[\\p{L}\\p{N} ]+\".*|tokens:\"\\|\\|\")");
	}

	@Test
	void placesAreThoseOfTheVerbatimText() {
		String text = "新ｻｲﾊﾞｰ 法、𠮷野サイバー。";
		Highlighted found = SearchQuery.of("さいばー 𠮷", TOKENIZER).highlight(text).orElseThrow();
		assertThat(found.matches()).extracting(Span::surface).containsExactly("ｻｲﾊﾞｰ", "𠮷", "サイバー");
		assertThat(found.matches())
			.allSatisfy((place) -> assertThat(text.substring(place.start(), place.end())).isEqualTo(place.surface()));
	}

	@Test
	void placesThatOverlapAreOne() {
		assertThat(SearchQuery.of("サイバー攻撃 バー攻", TOKENIZER).highlight("サイバー攻撃").orElseThrow().matches())
			.containsExactly(new Span(0, 6, "サイバー攻撃"));
		assertThat(SearchQuery.of("防衛", TOKENIZER).highlight("サイバー攻撃")).isEmpty();
	}

	@Test
	void whatTheDictionaryFindsOverASignIsAPlaceToo() {
		assertThat(SearchQuery.of("機器防御", TOKENIZER).highlight("機器・防御").orElseThrow().matches())
			.containsExactly(new Span(0, 5, "機器・防御"));
	}

	@Test
	void aFragmentIsAWholeSentenceAndNoLetterIsCut() {
		String sentence = "これは長くない文です。";
		String text = sentence.repeat(40) + "ここに防御がある。" + sentence.repeat(40);
		Highlighted found = SearchQuery.of("防御", TOKENIZER).highlight(text).orElseThrow();
		assertThat(found.fragment()).startsWith("ここに防御がある。").endsWith("文です。").hasSizeLessThanOrEqualTo(200);
		assertThat(text.substring(found.fragmentStart())).startsWith(found.fragment());
		String long1 = "𠮷".repeat(301) + "防御" + "👨‍👩‍👧".repeat(100);
		Highlighted cut = SearchQuery.of("防御", TOKENIZER).highlight(long1).orElseThrow();
		assertThat(cut.fragment()).startsWith("𠮷").contains("防御").endsWith("👨‍👩‍👧").hasSizeLessThanOrEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource({ "NOTIC, NOTICE", "サイハー, サイバー防御演習", "サイバー防護演習, サイバー防御演習", "中野, 中尾", "Nakaoo, Nakao" })
	void nearNamesAreThoseWithFewOtherLetters(String typed, String near) {
		List<String> names = List.of("サイバー防御演習", "NOTICE", "中尾", "Nakao", "Going abroad", "NICT");
		assertThat(SearchQuery.of(typed, TOKENIZER).nearest(names, 5)).containsExactly(near);
	}

	@ParameterizedTest
	@ValueSource(strings = { "notice", "a/b", "防衛", "*", "量" })
	void whatIsFarFromEveryNameOrANameItselfHasNone(String typed) {
		assertThat(SearchQuery.of(typed, TOKENIZER).nearest(List.of("NOTICE", "Going abroad", "防御演習"), 5)).isEmpty();
	}

}
