package org.opiniongraph.load.findings;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.opiniongraph.load.findings.Relatedness.Pair;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.vocabulary.RealVocabulary;
import org.opiniongraph.load.vocabulary.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/** The real vocabulary and weights applied to small documents. */
class RelatednessTests {

	private static final Vocabulary VOCABULARY = RealVocabulary.read();

	private static final TextAnalyzer ANALYZER = new TextAnalyzer(VOCABULARY, new Tokenizer(VOCABULARY), Map.of(),
			null);

	@Test
	void opinionsAboutTheSameThemeAreRelatedAndSayWhy() {
		assertThat(pairs("ローカル5Gのセキュリティ確保が必要。", "5Gを悪用した攻撃への対策が必要。")).singleElement().satisfies((pair) -> {
			assertThat(pair.from()).isEqualTo("1");
			assertThat(pair.to()).isEqualTo("2");
			assertThat(pair.themes()).contains("theme:5g");
			assertThat(pair.score()).isBetween(0.3, 1.0);
		});
	}

	@Test
	void tellingWordsRelateOpinionsThatTheVocabularyDoesNotKnow() {
		assertThat(pairs("量子鍵配送装置の点検が必要。", "量子鍵配送装置を見直す。")).singleElement()
			.satisfies((pair) -> assertThat(pair.words()).contains("量子鍵配送装置").doesNotContain("量子"));
	}

	@Test
	void aFrameOrAStockPhraseRelatesNothing() {
		assertThat(pairs("【猫の保護が課題】連携の推進が必要と考えます。", "【犬の保健が課題】連携の推進が必要と考えます。")).isEmpty();
		assertThat(pairs("御指摘の点を踏まえ、取組を推進することが重要と考えます。", "御指摘の点も踏まえつつ、対策に取り組むことが重要と考えます。")).isEmpty();
	}

	@Test
	void aFrameOfTheDocumentsOwnRelatesNothing() {
		assertThat(pairs("【懸念される論点の提起】貴省の英断で堤防を直す。", "【懸念される論点の提起】貴省の英断で給食を配る。", "【懸念される論点の提起】貴省の英断で橋脚を塗る。",
				"【懸念される論点の提起】貴省の英断で砂漠を歩く。", "【懸念される論点の提起】貴省の英断で楽譜を読む。", "【懸念される論点の提起】貴省の英断で牧場を開く。",
				"【懸念される論点の提起】貴省の英断で時計を巻く。", "【懸念される論点の提起】貴省の英断で絵筆を洗う。"))
			.isEmpty();
	}

	@Test
	void aPairIsKeptOnceAndAmongTheStrongestOfEitherEnd() {
		String[] same = IntStream.range(0, 30).mapToObj((at) -> "ローカル5Gの対策その" + at).toArray(String[]::new);
		List<Pair> pairs = pairs(same);
		assertThat(pairs).allSatisfy((pair) -> assertThat(pair.from()).isLessThan(pair.to()));
		assertThat(pairs).extracting((pair) -> pair.from() + pair.to()).doesNotHaveDuplicates();
		assertThat(pairs).hasSizeLessThanOrEqualTo(30 * Relatedness.STRONGEST).hasSizeGreaterThan(15);
	}

	@Test
	void theOrderOfReadingMakesNoDifference() {
		var findings = findings("5Gの対策", "ローカル5G", "暗号の危殆化", "暗号基盤");
		var backward = new LinkedHashMap<String, Findings>();
		List.of("4", "3", "2", "1").forEach((id) -> backward.put(id, findings.get(id)));
		assertThat(new Relatedness(VOCABULARY, backward).pairs())
			.isEqualTo(new Relatedness(VOCABULARY, findings).pairs())
			.isNotEmpty();
	}

	private static List<Pair> pairs(String... texts) {
		return new Relatedness(VOCABULARY, findings(texts)).pairs();
	}

	private static Map<String, Findings> findings(String... texts) {
		var findings = new HashMap<String, Findings>();
		for (int at = 0; at < texts.length; at++) {
			findings.put((texts.length > 9) ? "%02d".formatted(at) : String.valueOf(at + 1),
					ANALYZER.analyze(texts[at], List.of()));
		}
		return findings;
	}

}
