package org.opiniongraph.load.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.opiniongraph.load.findings.Findings.MaterialPointer;
import org.opiniongraph.load.table.CstfTable;
import org.opiniongraph.load.table.SourceRow;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.vocabulary.RealVocabulary;
import org.opiniongraph.load.vocabulary.Term;

import static org.assertj.core.api.Assertions.assertThat;

/** The real vocabulary applied to the passages of the real document. */
class RealPassagesTests {

	private static final List<SourceRow> ROWS = CstfTable.rows();

	/**
	 * No text names them alone: a law inside that of its amendment, and a region of
	 * others.
	 */
	private static final Set<String> WITHIN_LONGER_NAMES = Set.of("program:nict-act", "place:southeast-asia");

	@Test
	void everyFindingCutsItsWordsOutOfTheVerbatimText() {
		assertThat(passages()).hasSize(118)
			.allSatisfy((text) -> assertThat(TextAnalyzerTests.spans(analyze(text)))
				.allSatisfy((span) -> assertThat(span.surface()).isNotEmpty()
					.isEqualTo(text.substring(span.start(), span.end()))));
	}

	/** 米英 names two places at one place of the text. */
	@Test
	void termsOfAPassageNeverOverlap() {
		assertThat(passages()).allSatisfy((text) -> {
			List<Span> spans = analyze(text).terms().values().stream().flatMap(List::stream).toList();
			assertThat(spans).allSatisfy((span) -> assertThat(spans).filteredOn(span::overlaps).containsOnly(span));
		});
	}

	@Test
	void opinionsReferToCategoriesInFourRowsAndNowhereElse() {
		var references = new TreeMap<Integer, Map<String, List<Span>>>();
		ROWS.forEach((row) -> references.put(row.row(), analyze(row.opinion()).categories()));
		references.values().removeIf(Map::isEmpty);
		assertThat(references).isEqualTo(
				Map.of(14, Map.of("②", List.of(new Span(0, 8, "②研究開発の推進")), "④", List.of(new Span(9, 14, "④国際連携"))), 19,
						Map.of("①", List.of(new Span(0, 4, "①に関連"))), 34, Map.of("①", List.of(new Span(24, 27, "上記①"))),
						59, Map.of("②", List.of(new Span(1, 10, "② 研究開発の推進")))));
	}

	@Test
	void circledListNumbersInAnswersAreNoReferences() {
		assertThat(response(7)).contains("①アクセス制御機能", "①～③の同等");
		assertThat(response(44)).contains("②地域でのセキュリティ人材のシェアリング");
		assertThat(ROWS).allSatisfy((row) -> assertThat(analyze(response(row.row())).categories()).isEmpty());
	}

	@Test
	void answersPointToNineItemsOfOneMaterial() {
		var rows = new TreeMap<String, List<Integer>>();
		ROWS.forEach((row) -> analyze(response(row.row())).materials().keySet().forEach((pointer) -> {
			assertThat(pointer).isEqualTo(new MaterialPointer("資料13-1", pointer.item()));
			rows.computeIfAbsent(pointer.item(), (item) -> new ArrayList<>()).add(row.row());
		}));
		assertThat(rows).isEqualTo(Map.of("①", List.of(1, 44), "②", List.of(5), "③", List.of(6, 16, 24, 28, 31), "④",
				List.of(13, 36), "⑤", List.of(20), "⑥", List.of(22), "⑦", List.of(23), "⑧", List.of(30), "⑨",
				List.of(33, 34, 37, 39, 40)));
		assertThat(ROWS).allSatisfy((row) -> assertThat(analyze(row.opinion()).materials()).isEmpty());
	}

	@Test
	void twoOpinionsCiteThreePages() {
		assertThat(analyze(opinion(4)).pages())
			.containsOnlyKeys("https://www.fsa.go.jp/common/about/research/20180516/TLPT.pdf");
		assertThat(analyze(opinion(36)).pages()).containsOnlyKeys(
				"https://www.jfa.jp/about_jfa/organization/databox/coach.html",
				"https://www.jfa.jp/about_jfa/organization/databox/player.html");
		assertThat(passages().filter((text) -> !analyze(text).pages().isEmpty())).hasSize(2);
	}

	@Test
	void theIsacOfRowFiveIsIctIsac() {
		assertThat(termsOf(opinion(5))).containsExactlyInAnyOrder("program:notice", "organization:ict-isac");
		assertThat(termsOf(opinion(11))).contains("organization:isac").doesNotContain("organization:ict-isac");
	}

	@Test
	void theTaskForceOnCiphersIsNotTheCouncil() {
		assertThat(termsOf(response(23))).contains("organization:quantum-era-cryptography-task-force")
			.doesNotContain("organization:cstf");
	}

	@Test
	void everyTermOfTheVocabularyIsNamedSomewhere() {
		var named = new TreeSet<String>();
		passages().forEach((text) -> named.addAll(termsOf(text)));
		assertThat(named).containsExactlyInAnyOrderElementsOf(RealVocabulary.read()
			.terms()
			.stream()
			.map(Term::id)
			.filter((id) -> !WITHIN_LONGER_NAMES.contains(id))
			.toList());
	}

	private static Stream<String> passages() {
		return ROWS.stream().flatMap((row) -> Stream.of(row.opinion(), response(row.row())));
	}

	private static String opinion(int row) {
		return ROWS.get(row - 1).opinion();
	}

	private static String response(int row) {
		return Objects.requireNonNull(ROWS.get(row - 1).response());
	}

	private static Findings analyze(String text) {
		return TextAnalyzerTests.analyze(text);
	}

	private static List<String> termsOf(String text) {
		return analyze(text).terms().keySet().stream().map(Term::id).toList();
	}

}
