package org.opiniongraph.load.nearduplicate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.opiniongraph.load.nearduplicate.Restatements.EarlierOpinion;
import org.opiniongraph.load.nearduplicate.StockAnswers.StockPattern;
import org.opiniongraph.load.table.CstfTable;
import org.opiniongraph.load.table.SourceRow;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.text.Whitespace;
import org.opiniongraph.load.vocabulary.NearDuplicateRules;
import org.opiniongraph.load.vocabulary.RealVocabulary;
import org.opiniongraph.model.RestatementReason;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts that say the same with much the same words, by the rules of the real seed. */
class NearDuplicateTests {

	private static final NearDuplicateRules RULES = RealVocabulary.read().language().nearDuplicates();

	private static final String LONG = "サプライチェーン全体のリスクを把握するためには、部品の出所を記録する台帳を業界で共有し、第三者が定期的に点検する仕組みが必要である。";

	private static final String REWORDED = "サプライチェーン全体のリスクを正確に把握するためには、部品の出所を記録する台帳を業界で共有し、外部の者が毎年点検する仕組みが不可欠である。";

	@Test
	void theSameWordsAreFoundWhateverTheWhiteSpaceAndTheWidth() {
		Map<String, EarlierOpinion> found = restated(List.of("A:甲:" + LONG),
				List.of("B:乙:" + LONG.replace("、", "、\n")));
		assertThat(found).containsOnlyKeys("B");
		assertThat(found.get("B")).isEqualTo(sameWords("A"));
	}

	@Test
	void aRewordedOpinionIsFoundWithItsScore() {
		assertThat(restated(List.of("A:甲:" + LONG), List.of("B:甲:" + REWORDED)).get("B"))
			.satisfies((it) -> assertThat(it.reason()).isEqualTo(RestatementReason.SAME_MEMBER))
			.satisfies((it) -> assertThat(it.score()).isBetween(0.7, 0.95))
			.satisfies((it) -> assertThat(it.difference().added()).extracting(Span::surface).contains("正確に"));
		assertThat(restated(List.of("A:甲:" + LONG), List.of("B::" + REWORDED)).get("B"))
			.satisfies((it) -> assertThat(it.reason()).isEqualTo(RestatementReason.REWORDED));
	}

	@Test
	void twoOpinionsOfOneMemberAboutOneThemeAreTwo() {
		List<SourceRow> rows = CstfTable.rows();
		List<String> odd = spoken(rows, 1);
		List<String> even = spoken(rows, 0);
		assertThat(restated(odd, even)).isEmpty();
		assertThat(restated(odd, Stream.concat(even.stream(), odd.stream().map((it) -> "again " + it)).toList()))
			.hasSize(odd.size())
			.allSatisfy((later, it) -> assertThat(later).isEqualTo("again " + it.id()));
	}

	@Test
	void aFewWordsAreTheSameOnlyOfTheSameMember() {
		assertThat(restated(List.of("A:甲:賛成です。", "B:乙:賛成です。"), List.of("C:乙:賛成です。", "D:丙:賛成です。"))).containsOnlyKeys("C")
			.containsEntry("C", sameWords("B"));
	}

	@Test
	void anOpinionIsRestatedOnceByADocumentAndByTheOneWithTheMostEqualWords() {
		assertThat(restated(List.of("A:甲:" + LONG), List.of("B:甲:" + REWORDED, "C:甲:" + LONG))).containsOnlyKeys("C");
		assertThat(restated(List.of("A:甲:" + LONG), List.of("B:甲:" + REWORDED), List.of("C:甲:" + REWORDED)))
			.extractingByKeys("B", "C")
			.extracting(EarlierOpinion::id)
			.containsExactly("A", "B");
	}

	@Test
	void answersThatDifferInAFewWordsAreOneStockAndEachSaysItsOwn() {
		List<String> frames = List.of("ご指摘を踏まえ、〔…〕について検討してまいります。", "ご意見のとおり、〔…〕が重要と考えており、引き続き取り組んでまいります。",
				"いただいたご意見は、今後の〔…〕の参考とさせていただきます。");
		List<String> words = List.of("IoT機器の脆弱性対策", "地域における人材育成", "5Gの安全確保", "国際的な情報共有", "クラウドサービスの認証制度");
		var texts = new LinkedHashMap<String, String>();
		words.forEach((word) -> frames
			.forEach((frame) -> texts.put(frame.charAt(0) + "…" + frame.charAt(2) + word, frame.replace("〔…〕", word))));
		CstfTable.rows()
			.stream()
			.limit(14)
			.forEach((row) -> texts.put("row " + row.row(), Objects.requireNonNull(row.response())));
		List<StockPattern> stocks = stocks(texts);
		assertThat(stocks).extracting(StockPattern::pattern).containsExactlyInAnyOrderElementsOf(frames);
		assertThat(stocks).allSatisfy((stock) -> {
			assertThat(stock.users()).hasSize(words.size());
			assertThat(stock.users().values().stream().flatMap(List::stream).map(Span::surface).toList())
				.containsExactlyElementsOf(words);
			stock.users()
				.forEach((id, spans) -> spans.forEach(
						(span) -> assertThat(Objects.requireNonNull(texts.get(id)).substring(span.start(), span.end()))
							.isEqualTo(span.surface())));
		});
	}

	@Test
	void theAnswersOfThePackagedDocumentHaveFourPatterns() {
		var texts = new LinkedHashMap<String, String>();
		var known = new HashSet<String>();
		for (SourceRow row : CstfTable.rows()) {
			String response = Objects.requireNonNull(row.response());
			if (known.add(Whitespace.removed(response))) {
				texts.put(String.valueOf(row.row()), response);
			}
		}
		assertThat(stocks(texts).stream().map((stock) -> String.join(" ", stock.users().keySet())))
			.containsExactly("18 35", "19 21 25", "27 32 50", "48 56");
	}

	private static List<String> spoken(List<SourceRow> rows, int remainder) {
		return rows.stream()
			.filter((row) -> row.row() % 2 == remainder)
			.map((row) -> row.row() + ":" + ((row.speaker() != null) ? row.speaker().name() : "") + ":" + row.opinion())
			.toList();
	}

	/** Documents in the order of time; an opinion is {@code id:member:text}. */
	private static EarlierOpinion sameWords(String id) {
		return new EarlierOpinion(id, 1, RestatementReason.SAME_WORDS, new TextDifference(List.of(), List.of(), 1));
	}

	@SafeVarargs
	private static Map<String, EarlierOpinion> restated(List<String>... documents) {
		var restatements = new Restatements(RULES);
		var texts = new HashMap<String, String>();
		for (List<String> document : documents) {
			restatements.nextDocument();
			document.forEach((opinion) -> {
				String[] parts = opinion.split(":", 3);
				restatements.add(parts[0], parts[1].isEmpty() ? null : parts[1], parts[2]);
				texts.put(parts[0], parts[2]);
			});
		}
		assertThat(restatements.compared()).isSubsetOf(texts.keySet());
		return restatements.find(texts);
	}

	private static List<StockPattern> stocks(Map<String, String> texts) {
		var answers = new StockAnswers(RULES);
		texts.forEach(answers::add);
		assertThat(answers.compared()).isSubsetOf(texts.keySet());
		return answers.find(texts);
	}

}
