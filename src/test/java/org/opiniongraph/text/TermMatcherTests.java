package org.opiniongraph.text;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.vocabulary.Term;

import static org.assertj.core.api.Assertions.assertThat;

class TermMatcherTests {

	private static final Term ICT = organization("ict", "ICT");

	private static final Term NICT = organization("nict", "NICT", "情報通信研究機構");

	private static final Term ISAC = organization("isac", "ISAC");

	private static final Term ICT_ISAC = organization("ict-isac", "ICT-ISAC");

	private static final Term COUNCIL = organization("council", "サイバーセキュリティ協議会");

	private static final Term COMPANY = organization("company", "(株)日本");

	private static final TermMatcher MATCHER = new TermMatcher(List.of(ICT, NICT, ISAC, ICT_ISAC, COUNCIL, COMPANY));

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
		assertThat(new TermMatcher(List.of(wide)).find("ITU", List.of()))
			.isEqualTo(Map.of(wide, List.of(new Span(0, 3, "ITU"))));
	}

	@Test
	void aMarkBelongsToTheLetterBeforeIt() {
		Term ha = organization("ha", "ハ");
		assertThat(new TermMatcher(List.of(ha)).find("ﾊﾞハ\u3099バ", List.of())).isEmpty();
	}

	@Test
	void nothingIsFoundWhereTheTextIsTaken() {
		String text = "NICT NICT NICT";
		assertThat(MATCHER.find(text, List.of(Span.of(text, 4, 7))))
			.isEqualTo(Map.of(NICT, List.of(new Span(0, 4, "NICT"), new Span(10, 14, "NICT"))));
	}

	private static Map<Term, List<Span>> find(String text) {
		return MATCHER.find(text, List.of());
	}

	private static Term organization(String slug, String name, String... aliases) {
		return new Term("organization:" + slug, null, name, null, null, List.of(aliases), null, null);
	}

}
