package org.opiniongraph.load.findings;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.vocabulary.RealVocabulary;
import org.opiniongraph.load.vocabulary.Spelling;
import org.opiniongraph.load.vocabulary.Term;
import org.opiniongraph.load.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

class SpellingMatcherTests {

	private static final Term ICT = organization("ict", "ICT");

	private static final Term NICT = organization("nict", "NICT", "情報通信研究機構");

	private static final Term ISAC = organization("isac", "ISAC");

	private static final Term ICT_ISAC = organization("ict-isac", "ICT-ISAC");

	private static final Term COUNCIL = organization("council", "サイバーセキュリティ協議会");

	private static final Term COMPANY = organization("company", "(株)日本");

	private static final Term KYOTO = organization("kyoto", "京都");

	@Test
	void theLongestTermWins() {
		assertThat(find("ICT-ISACと日米ISAC間"))
			.isEqualTo(Map.of(ICT_ISAC, List.of(new Span(0, 8, "ICT-ISAC")), ISAC, List.of(new Span(11, 15, "ISAC"))));
	}

	@Test
	void noTermIsFoundInsideALongerWord() {
		assertThat(find("NICTの成果")).isEqualTo(Map.of(NICT, List.of(new Span(0, 4, "NICT"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "NICTs", "XNICT", "NICT2", "5NICT", "ＮＩＣＴｓ", "éNICT", "nict", "N ICTs" })
	void lettersAndDigitsAroundATermMakeItAnotherWord(String text) {
		assertThat(find(text)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "のNICTを", "「NICT」", "NICT", "/NICT/", "_NICT_", "NICT-NICT", "㈱NICT" })
	void anythingElseAroundATermLeavesItAWord(String text) {
		assertThat(find(text)).containsOnlyKeys(NICT);
	}

	@Test
	void allSpellingsStandForTheTerm() {
		assertThat(find("NICT（情報通信研究機構）とNICT")).isEqualTo(
				Map.of(NICT, List.of(new Span(0, 4, "NICT"), new Span(5, 13, "情報通信研究機構"), new Span(15, 19, "NICT"))));
	}

	@Test
	void widthMakesNoDifferenceAndThePlaceIsVerbatim() {
		assertThat(find("ｻｲﾊﾞｰｾｷｭﾘﾃｨ協議会とＮＩＣＴ")).isEqualTo(
				Map.of(COUNCIL, List.of(new Span(0, 14, "ｻｲﾊﾞｰｾｷｭﾘﾃｨ協議会")), NICT, List.of(new Span(15, 19, "ＮＩＣＴ"))));
	}

	@Test
	void ligaturesAreReadAsTheirLetters() {
		assertThat(find("の㈱日本と")).isEqualTo(Map.of(COMPANY, List.of(new Span(1, 4, "㈱日本"))));
	}

	@Test
	void theSpellingOfATermMayBeOfAnyWidthToo() {
		Term wide = organization("wide", "ＩＴＵ");
		assertThat(find("ITU", List.of(), wide)).isEqualTo(Map.of(wide, List.of(new Span(0, 3, "ITU"))));
	}

	@Test
	void aMarkBelongsToTheLetterBeforeIt() {
		Term ha = organization("ha", "ハ");
		assertThat(find("ﾊﾞハ\u3099バ", List.of(), ha)).isEmpty();
	}

	@Test
	void nothingIsFoundWhereTheTextIsTaken() {
		String text = "NICT NICT NICT";
		assertThat(find(text, List.of(Span.of(text, 4, 7)), NICT))
			.isEqualTo(Map.of(NICT, List.of(new Span(0, 4, "NICT"), new Span(10, 14, "NICT"))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "東京都の施策", "東京都民" })
	void noTermIsFoundInsideAWordOfTheDictionary(String text) {
		assertThat(find(text)).isEmpty();
	}

	@Test
	void aTermIsFoundWhereTheDictionaryCutsIt() {
		assertThat(find("京都の施策")).isEqualTo(Map.of(KYOTO, List.of(new Span(0, 2, "京都"))));
	}

	@Test
	void anAmbiguousSpellingNeedsAWordNearIt() {
		Term wrc = RealVocabulary.organization("wrc", "世界無線通信会議", new Spelling("WRC", List.of("無線", "電波")));
		assertThat(find("WRCで無線の", List.of(), wrc)).containsOnlyKeys(wrc);
		assertThat(find("電波のためのWRC", List.of(), wrc)).containsOnlyKeys(wrc);
		assertThat(find("自動車の競技WRC", List.of(), wrc)).isEmpty();
		assertThat(find("無線" + "あ".repeat(60) + "WRC", List.of(), wrc)).isEmpty();
		assertThat(find("世界無線通信会議", List.of(), wrc)).containsOnlyKeys(wrc);
	}

	@Test
	void whatStandsInAnExceptionIsReadOver() {
		var tokenizer = new Tokenizer(vocabulary(ICT));
		var matcher = new SpellingMatcher<>(List.of(ICT), Term::spellings, List.of("ICT教育"));
		assertThat(matcher.find(tokenizer.read("ICT教育とICT"), List.of()).get(ICT)).singleElement()
			.satisfies((match) -> assertThat(match.span()).isEqualTo(new Span(6, 9, "ICT")));
	}

	@Test
	void aSpellingThatTwoTermsShareStandsForBoth() {
		Term us = RealVocabulary.organization("us", "米国", Spelling.of("米英"));
		Term uk = RealVocabulary.organization("uk", "英国", Spelling.of("米英"));
		assertThat(find("米英などの支援", List.of(), us, uk)).containsOnlyKeys(us, uk);
	}

	private static Map<Term, List<Span>> find(String text) {
		return find(text, List.of(), ICT, NICT, ISAC, ICT_ISAC, COUNCIL, COMPANY, KYOTO);
	}

	private static Map<Term, List<Span>> find(String text, List<Span> taken, Term... terms) {
		var matcher = new SpellingMatcher<>(List.of(terms), Term::spellings, List.of());
		var spans = new HashMap<Term, List<Span>>();
		matcher.find(new Tokenizer(vocabulary(terms)).read(text), taken)
			.forEach((term, matches) -> spans.put(term, matches.stream().map(SpellingMatcher.Match::span).toList()));
		return spans;
	}

	private static Vocabulary vocabulary(Term... terms) {
		Vocabulary real = RealVocabulary.read();
		return new Vocabulary(List.of(terms), List.of(), List.of(), Set.of(), real.language(), real.weights());
	}

	private static Term organization(String slug, String name, String... aliases) {
		return RealVocabulary.organization(slug, name,
				Arrays.stream(aliases).map(Spelling::of).toArray(Spelling[]::new));
	}

}
