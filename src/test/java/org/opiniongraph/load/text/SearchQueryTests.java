package org.opiniongraph.load.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchQueryTests {

	private static final Tokenizer TOKENIZER = new Tokenizer(List.of("サイバーセキュリティ"));

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			東京都の対策           | 東京 京都 都の の対 対策 策
			IoT機器                | iot 機 機器 器
			次の5Gの話             | 次の の 5 g の の話 話
			1,000円 1.5年          | 1000 円 1.5 年
			〇〇省                 | 〇〇 〇省 省
			二〇                   | 20
			情報 共有              | 情報 報共 共有 有
			一つ。二つ             | '一つ つ | 二 二つ つ'
			ｻｲﾊﾞｰ                  | 'さい いば ばー ー | サイ イバ バー ー'
			タイとカメラ           | 'たい いと とか かめ めら ら | タイ イと | カメ メラ ラ'
			NOTICE/5G (a)          | 'notice 5 g | a'
			葛󠄀城                   | 葛城 城
			""")
	void withoutADictionaryATextIsCutIntoBigramsAndWords(String text, String units) {
		assertThat(SearchText.bigrams(List.of(text))).isEqualTo(units);
	}

	@Test
	void aMarkThatStandsOnTheNextLineBelongsToItsWord() {
		Highlighted found = SearchQuery.of("レビュー", TOKENIZER).highlight("厳格なレビュ\nーの徹底").orElseThrow();
		assertThat(found.matches()).extracting(Span::surface).containsExactly("レビュ\nー");
	}

	@Test
	void noPhraseReachesFromOneNameIntoTheNext() {
		assertThat(SearchText.bigrams(List.of("NICT", "機構"))).isEqualTo("nict | 機構 構");
		assertThat(SearchText.tokens(List.of("NICT", "機構"), TOKENIZER)).isEqualTo("nict | 機構");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			京都              | +(tokens:"京都" bigrams:"京都"^0.001)
			ＮＯＴＩＣＥ      | +(tokens:"notice" bigrams:"notice"^0.001)
			情報　共有        | +(tokens:"情報" bigrams:"情報"^0.001) +(tokens:"共有" bigrams:"共有"^0.001)
			"情報 共有"       | +(bigrams:"情報 報共 共有"^0.001) tokens:"情報 共有" tokens:"情報共有"
			"IoTを"           | +(bigrams:"iot を"^0.001) tokens:"iot を"
			サーバー室        | +(tokens:"さーば 室" tokens:"さーば室" bigrams:"さー ーば ばー ー室"^0.001 bigrams:"さー ーば ば室"^0.001)
			セキュリティー    | +(tokens:"せきゅりてい" bigrams:"せき きゅ ゅり りて てい"^0.001)
			a/b               | +(tokens:"a b" bigrams:"a b"^0.001)
			第                | +(tokens:"第" bigrams:第*^0.001)
			タイ              | +(bigrams:"タイ"^0.001) tokens:"たい"
			ﾈｯﾄ               | +(bigrams:"ネッ ット"^0.001) tokens:"ねっと"
			ア                | +(bigrams:ア*^0.001) tokens:"あ"
			5世               | +(tokens:"5 世" bigrams:"5 世"^0.001)
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
	void aShortKatakanaWordIsNotFoundInHiragana() {
		String text = "タイと連携したい。ＴＡＩは別。ﾀｲ国も、タイムラインも。";
		assertThat(surfaces("タイ", text)).containsExactly("タイ", "ﾀｲ", "タイ");
		assertThat(surfaces("\"タイ\"", text)).containsExactly("タイ", "ﾀｲ", "タイ");
		assertThat(SearchQuery.of("タイ", TOKENIZER).highlight("連携をお願いしたい。")).isEmpty();
		assertThat(surfaces("たい", text)).contains("タイ", "たい");
		assertThat(surfaces("ねっと", "ネットの利用")).containsExactly("ネット");
		assertThat(surfaces("ネットワーク", "ねっとわーくの利用")).containsExactly("ねっとわーく");
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
		assertThat(SearchQuery.of(typed, TOKENIZER).nearest(named(names), 5)).containsExactly(near);
	}

	@ParameterizedTest
	@ValueSource(strings = { "notice", "a/b", "防衛", "*", "量" })
	void whatIsFarFromEveryNameOrANameItselfHasNone(String typed) {
		assertThat(SearchQuery.of(typed, TOKENIZER).nearest(named(List.of("NOTICE", "Going abroad", "防御演習")), 5))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			防御     | bigrams:防御
			ab       | bigrams:ab* bigrams:ab
			abc      | bigrams:abc* bigrams:abc~1
			notic    | bigrams:notic* bigrams:notic~1
			notice   | bigrams:notice* bigrams:notice~2
			防御 ab  | bigrams:防御 bigrams:ab* bigrams:ab
			ab AB    | bigrams:ab* bigrams:ab
			""")
	void similarWordsHaveFewOtherLettersOrABeginning(String typed, String near) {
		assertThat(SearchQuery.of(typed, TOKENIZER).near()).isEqualTo(near);
	}

	@Test
	void aVeryLongWordHasNoSimilarOnes() {
		String longest = "x".repeat(30);
		assertThat(SearchQuery.of(longest, TOKENIZER).near()).endsWith(longest + "~2");
		assertThat(SearchQuery.of(longest + "x", TOKENIZER).near()).doesNotContain("~");
		assertThat(SearchQuery.of("。", TOKENIZER).near()).isEqualTo(SearchQuery.NOTHING);
	}

	@Test
	void queriesAreEqualIfTheirTextAndTheirWordsAre() {
		SearchQuery query = SearchQuery.of("サイバー防御", TOKENIZER);
		assertThat(query).isEqualTo(SearchQuery.of("サイバー防御", new Tokenizer(TOKENIZER.dictionary())))
			.hasSameHashCodeAs(SearchQuery.of("サイバー防御", TOKENIZER))
			.isNotEqualTo(SearchQuery.of("サイバー 防御", TOKENIZER))
			.isNotEqualTo(SearchQuery.of("ｻｲﾊﾞｰ防御", TOKENIZER))
			.isNotEqualTo(SearchQuery.of("サイバー防御", new Tokenizer(List.of("サイバー防御"))))
			.isNotEqualTo("サイバー防御")
			.hasToString("サイバー防御");
		assertThat(query.text()).isEqualTo("サイバー防御");
		assertThat(query.hashCode()).isNotEqualTo(SearchQuery.of("防御", TOKENIZER).hashCode());
	}

	@Test
	void aPartOfAWordIsAPlaceAndNeighboursStayApart() {
		assertThat(SearchQuery.of("バー", TOKENIZER).highlight("サイバー").orElseThrow().matches())
			.containsExactly(new Span(2, 4, "バー"));
		assertThat(SearchQuery.of("サイバー 攻撃", TOKENIZER).highlight("サイバー攻撃").orElseThrow().matches())
			.containsExactly(new Span(0, 4, "サイバー"), new Span(4, 6, "攻撃"));
	}

	@Test
	void aMarkBelongsToTheLetterBeforeIt() {
		assertThat(SearchText.bigrams(List.of("x\u0332y z"))).isEqualTo("x\u0332y z");
		assertThat(SearchText.bigrams(List.of("\u0332x"))).isEqualTo("x");
	}

	@ParameterizedTest
	@CsvSource({ "中尾構成員, 中尾", "防御, サイバー防御演習", "not, NOTES NOTICE", "xotice, NOTICE", "no, ''" })
	void nearNamesBeginWithTheWordOrStandInIt(String typed, String near) {
		List<String> names = List.of("NOTICE", "サイバー防御演習", "員", "中尾", "NOTES", "XXXXNOTICE");
		assertThat(String.join(" ", SearchQuery.of(typed, TOKENIZER).nearest(named(names), 5))).isEqualTo(near);
	}

	@Test
	void aNodeIsSuggestedOnceAndAReadingByItsName() {
		List<NearName> names = List.of(new NearName("a", "サイダー", "CYDER"), new NearName("a", "CYDER", "CYDER"),
				new NearName("a", "サイダア", "サイダア"));
		assertThat(SearchQuery.of("サイダーズ", TOKENIZER).nearest(names, 5)).containsExactly("CYDER");
	}

	@Test
	void conditionsForWordsBecomeOneQuery() {
		var wanted = new WantedWords("対策", List.of("AI", "機械"), List.of("5G"), List.of("secur", "情報"), List.of());
		assertThat(SearchQuery.of(wanted, TOKENIZER).found()).isEqualTo("+(tokens:\"対策\" bigrams:\"対策\"^0.001)"
				+ " +((+(bigrams:\"ai\"^0.001) tokens:\"ai\") (+(bigrams:\"機械\"^0.001) tokens:\"機械\"))"
				+ " +(bigrams:secur*^0.001) +(bigrams:\"情報\"^0.001) tokens:\"情報\""
				+ " -(+(bigrams:\"5 g\"^0.001) tokens:\"5 g\")");
		assertThat(
				SearchQuery.of(new WantedWords("", List.of(), List.of("AI"), List.of(), List.of()), TOKENIZER).found())
			.isEqualTo("+*:* -(+(bigrams:\"ai\"^0.001) tokens:\"ai\")");
		assertThat(
				SearchQuery.of(new WantedWords("。", List.of("AI"), List.of(), List.of(), List.of()), TOKENIZER).found())
			.isEqualTo(SearchQuery.NOTHING);
		assertThat(SearchQuery.of(WantedWords.of("AI").about(List.of("theme:x")), TOKENIZER).found())
			.isEqualTo("+((+(tokens:\"ai\" bigrams:\"ai\"^0.001)) tokens:\"theme:x\"^0.0001)");
	}

	private static List<NearName> named(List<String> names) {
		return names.stream().map((name) -> new NearName(name, name, name)).toList();
	}

	private static List<String> surfaces(String typed, String text) {
		return SearchQuery.of(typed, TOKENIZER)
			.highlight(text)
			.orElseThrow()
			.matches()
			.stream()
			.map(Span::surface)
			.toList();
	}

}
