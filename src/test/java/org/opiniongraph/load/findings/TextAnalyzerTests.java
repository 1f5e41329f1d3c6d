package org.opiniongraph.load.findings;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.load.findings.Findings.MaterialPointer;
import org.opiniongraph.load.table.CstfTable;
import org.opiniongraph.load.table.DocumentDescriptor.DescribedCategory;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.vocabulary.RealVocabulary;
import org.opiniongraph.load.vocabulary.Term;

import static org.assertj.core.api.Assertions.assertThat;

/** The real vocabulary applied to small texts. */
public class TextAnalyzerTests {

	static final TextAnalyzer ANALYZER = analyzer();

	@Test
	void aPassageThatNamesNothingHasNoFindings() {
		Findings findings = analyze("よろしくお願いします。");
		assertThat(spans(findings)).isEmpty();
		assertThat(findings.themes()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					NOTICEの取組 | program:notice | NOTICE
					ＮＯＴＩＣＥを拡げる | program:notice | ＮＯＴＩＣＥ
					のｻｲﾊﾞｰｾｷｭﾘﾃｨ協議会 | organization:cybersecurity-council | ｻｲﾊﾞｰｾｷｭﾘﾃｨ協議会
					ICT-ISAC様と | organization:ict-isac | ICT-ISAC
					業界ISAC間 | organization:isac | ISAC
					NICTの成果 | organization:nict | NICT
					タスクフォースの分科会 | organization:cstf | タスクフォース
					構成員の検討タスクフォース | organization:cstf | タスクフォース
					量子コンピュータ時代に向けた暗号の在り方検討タスクフォース | organization:quantum-era-cryptography-task-force | 量子コンピュータ時代に向けた暗号の在り方検討タスクフォース
					IoT　社会に対応したサイバー・フィジカル・セキュリティ | program:sip2-cyber-physical-security | IoT　社会に対応したサイバー・フィジカル・セキュリティ
					""")
	void oneTermIsFoundWithItsWords(String text, String id, String surface) {
		Map<Term, List<Span>> terms = analyze(text).terms();
		assertThat(terms.keySet()).extracting(Term::id).containsExactly(id);
		assertThat(terms.values())
			.containsExactly(List.of(Span.of(text, text.indexOf(surface), text.indexOf(surface) + surface.length())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "総務省令で定める", "SIPサーバを置く", "IMPORTANT NOTICE" })
	void wordsInWhichATermMeansSomethingElseNameNothing(String text) {
		assertThat(analyze(text).terms()).isEmpty();
	}

	@Test
	void noTermIsFoundInsideAnAddress() {
		Findings findings = analyze("NICTはhttps://www.nict.go.jp/NICT/ISACを見よ");
		assertThat(findings.terms().values()).containsExactly(List.of(new Span(0, 4, "NICT")));
		assertThat(findings.pages()).containsOnlyKeys("https://www.nict.go.jp/NICT/ISAC");
	}

	@ParameterizedTest
	@ValueSource(strings = { "参照：https://a.jp/b-c_d?e=1&f=2#gをみる", "https://a.jp/b-c_d?e=1&f=2#g。次に",
			"（https://a.jp/b-c_d?e=1&f=2#g）", "(https://a.jp/b-c_d?e=1&f=2#g)", "(https://a.jp/b-c_d?e=1&f=2#g).",
			"「https://a.jp/b-c_d?e=1&f=2#g」、", "https://a.jp/b-c_d?e=1&f=2#g, and", "https://a.jp/b-c_d?e=1&f=2#g\n次の行",
			"https://a.jp/b-c_d?e=1&f=2#g　空白" })
	void anAddressEndsWhereTheSentenceGoesOn(String text) {
		String address = "https://a.jp/b-c_d?e=1&f=2#g";
		int start = text.indexOf(address);
		assertThat(analyze(text).pages())
			.isEqualTo(Map.of(address, List.of(new Span(start, start + address.length(), address))));
	}

	@Test
	void anAddressThatIsThereTwiceIsOnePageInTwoPlaces() {
		assertThat(analyze("http://a.jp/、http://b.jp/、http://a.jp/").pages()).isEqualTo(
				Map.of("http://a.jp/", List.of(new Span(0, 12, "http://a.jp/"), new Span(26, 38, "http://a.jp/")),
						"http://b.jp/", List.of(new Span(13, 25, "http://b.jp/"))));
	}

	@Test
	void aSchemeAloneIsNoAddress() {
		assertThat(analyze("https://。またはhttp:、ftp://a.jp").pages()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "⇒資料13-1の③へ", "⇒ 資料13-1の③へ", "⇒資料１３－１の③へ" })
	void aMaterialHasOneTitleInWhateverWidth(String pointer) {
		assertThat(analyze("考えます。\n" + pointer).materials())
			.isEqualTo(Map.of(new MaterialPointer("資料13-1", "③"), List.of(new Span(6, 6 + pointer.length(), pointer))));
	}

	@ParameterizedTest
	@ValueSource(strings = { "資料13-1の③へ", "⇒資料13-1へ", "⇒資料の③へ", "⇒資料13-1の3へ" })
	void otherWordsPointToNoMaterial(String text) {
		assertThat(analyze(text).materials()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "②研究開発の推進", "② 研究開発の推進", "上記②", "前記②", "前述の②", "②に関連", "②でも触れ", "②でも述べ" })
	void wordsThatReferToACategory(String reference) {
		String text = "これは" + reference + "るもの";
		assertThat(analyze(text).categories())
			.isEqualTo(Map.of("②", List.of(new Span(3, 3 + reference.length(), reference))));
	}

	@Test
	void anIdeographicSpaceIsASpaceToo() {
		assertThat(analyze("②　研究開発の推進").categories()).containsOnlyKeys("②");
		assertThat(analyze("⇒　資料13-1の③へ").materials()).containsOnlyKeys(new MaterialPointer("資料13-1", "③"));
	}

	@Test
	void aMaterialHasOneTitleWhateverItsHyphen() {
		assertThat(analyze("⇒資料13\u20101の③へ").materials()).containsOnlyKeys(new MaterialPointer("資料13-1", "③"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "①アクセス制御機能、②識別機能、又は①～③の同等", "②国際連携", "⇒資料13-1の②へ", "研究開発の推進", "上記⑨", "⑨に関連" })
	void aCircledNumberAloneIsNoReference(String text) {
		assertThat(analyze(text).categories()).isEmpty();
	}

	@Test
	void signsOfRegularExpressionsInNamesMeanThemselves() {
		var analyzer = new TextAnalyzer(RealVocabulary.read(), new Tokenizer(RealVocabulary.read()),
				Map.of("(1)", "A.*(案)"), null);
		assertThat(analyzer.analyze("(1) A.*(案)と1 Aい案", List.of()).categories())
			.isEqualTo(Map.of("(1)", List.of(new Span(0, 10, "(1) A.*(案)"))));
	}

	static Findings analyze(String text) {
		return ANALYZER.analyze(text, List.of());
	}

	static Stream<Span> spans(Findings findings) {
		return Stream.of(findings.terms(), findings.pages(), findings.materials(), findings.categories())
			.flatMap((found) -> found.values().stream())
			.flatMap(List::stream);
	}

	private static TextAnalyzer analyzer() {
		var names = new LinkedHashMap<String, String>();
		for (DescribedCategory category : CstfTable.document().categories()) {
			names.put(category.mark(), category.name());
		}
		return new TextAnalyzer(RealVocabulary.read(), new Tokenizer(RealVocabulary.read()), names, null);
	}

}
