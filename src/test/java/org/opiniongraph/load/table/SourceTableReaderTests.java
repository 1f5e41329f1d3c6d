package org.opiniongraph.load.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.opiniongraph.load.text.NameKey;
import org.opiniongraph.load.table.CouncilDescriptor.Role;
import org.opiniongraph.load.table.SourceRow.Speaker;

import static org.assertj.core.api.Assertions.assertThat;

/** What the real table says. */
class SourceTableReaderTests {

	private static final List<SourceRow> ROWS = CstfTable.rows();

	@Test
	void everyOpinionIsARowNumberedFromOne() {
		assertThat(ROWS).hasSize(59)
			.extracting(SourceRow::row)
			.containsExactlyElementsOf(IntStream.rangeClosed(1, 59).boxed().toList());
	}

	@Test
	void rowsKnowTheirLineOfTheFile() {
		String[] lines = CstfTable.text().split("\n", -1);
		assertThat(ROWS).allSatisfy((row) -> assertThat(lines[(int) row.line() - 1]).contains("\t" + name(row)));
		assertThat(row(1).line()).isEqualTo(4);
		assertThat(row(59).line()).isEqualTo(80);
	}

	@Test
	void headingsThatReturnAtPageBreaksAreNoRows() {
		assertThat(CstfTable.text().lines().filter((line) -> line.startsWith("施策カテゴリ\t構成員"))).hasSizeGreaterThan(1);
		assertThat(ROWS).extracting(SourceRow::opinion).doesNotContain("御意見");
	}

	@Test
	void headingsMayWriteTheirBracketsInEitherWidth() {
		assertThat(CstfTable.text()).contains("対応の方向性(案)", "対応の方向性（案）");
		assertThat(CstfTable.read(CstfTable.with("対応の方向性(案)", "対応の方向性 （案）"))).isEqualTo(ROWS);
	}

	@Test
	void whatAPdfWritesWithOtherCharactersIsTheSame() {
		assertThat(CstfTable.read(CstfTable.with("吉岡構成員", "吉岡構成\u200B員"))).isEqualTo(ROWS);
		assertThat(keysOfNames(CstfTable.with("戸川構成員", "\u2F3E川構成員"))).isEqualTo(keysOfNames(CstfTable.with("", "")));
		assertThat(keysOfNames(CstfTable.with("吉岡構成員", "\uD842\uDFB7岡構成員")))
			.isEqualTo(keysOfNames(CstfTable.with("", "")));
		assertThat(CstfTable.read(CstfTable.with("安田座長", "安田座\u2ED1"))).isEqualTo(ROWS);
		assertThat(CstfTable.read(CstfTable.with("民間企業等における", "\u2EA0間企業等における"))).extracting(SourceRow::category)
			.containsExactlyElementsOf(ROWS.stream().map(SourceRow::category).toList());
	}

	/** Members are told apart by them. */
	private static List<String> keysOfNames(String table) {
		return CstfTable.read(table)
			.stream()
			.map((row) -> NameKey.of(Objects.requireNonNull(row.speaker()).name()))
			.toList();
	}

	@Test
	void categoriesHaveFourteenEighteenThirteenAndFourteenRows() {
		Map<String, Long> counts = ROWS.stream()
			.collect(Collectors.groupingBy((row) -> Objects.requireNonNull(row.category()).mark(),
					Collectors.counting()));
		assertThat(counts).isEqualTo(Map.of("①", 14L, "②", 18L, "③", 13L, "④", 14L));
	}

	@Test
	void categoriesAreThoseOfTheDescriptor() {
		assertThat(ROWS).extracting(SourceRow::category)
			.doesNotContainNull()
			.isSubsetOf(CstfTable.document().categories());
	}

	@Test
	void elevenMembersAndTheChairSpeak() {
		Map<String, Long> counts = ROWS.stream()
			.collect(Collectors.groupingBy(SourceTableReaderTests::name, Collectors.counting()));
		assertThat(counts)
			.isEqualTo(Map.ofEntries(Map.entry("鶴飼", 2L), Map.entry("岡村", 4L), Map.entry("後藤", 5L), Map.entry("小山", 5L),
					Map.entry("園田", 3L), Map.entry("戸川", 4L), Map.entry("中尾", 16L), Map.entry("名和", 4L),
					Map.entry("林", 4L), Map.entry("藤本", 4L), Map.entry("安田", 4L), Map.entry("吉岡", 4L)));
	}

	@Test
	void onlyTheChairHasAnotherRoleThanMember() {
		assertThat(ROWS).extracting(SourceRow::speaker).allSatisfy((speaker) -> {
			boolean chair = Objects.requireNonNull(speaker).name().equals("安田");
			assertThat(speaker).isEqualTo(chair ? new Speaker("安田", Role.CHAIR, "座長", SpeakerKind.PERSON)
					: new Speaker(speaker.name(), Role.MEMBER, "構成員", SpeakerKind.PERSON));
		});
	}

	@Test
	void dittoAnswersShareTheAnswerAbove() {
		assertThat(ROWS).filteredOn(SourceRow::ditto).extracting(SourceRow::row).containsExactly(54, 58);
		assertThat(row(54).response()).isEqualTo(row(53).response()).startsWith("○これまで、日米ISAC間では");
		assertThat(row(58).response()).isEqualTo(row(57).response()).startsWith("○従来よりITU-T SG17を中心に");
	}

	@Test
	void paragraphsBecomeLinesEvenWhenTheListAroundThemNeverEnds() {
		assertThat(CstfTable.text()).contains("<ul").doesNotContain("</ul>");
		assertThat(Objects.requireNonNull(row(1).response()).lines()).hasSize(4)
			.startsWith("○御指摘のとおり、中小企業のセキュリティ対策を持続的なものとするためには、単にセミナーや講演会を開催するのみならず、新たな取組が必要と考えます。")
			.endsWith("- 地域におけるセキュリティファシリテータの育成 - 地域でのセキュリティ人材のシェアリング - 地域における人材エコシステムの形成", "⇒資料13-1の①へ");
	}

	@Test
	void anAddressInAParagraphOfItsOwnStandsOnALineOfItsOwn() {
		assertThat(row(4).opinion().lines()).hasSize(2)
			.last()
			.isEqualTo("https://www.fsa.go.jp/common/about/research/20180516/TLPT.pdf");
	}

	@Test
	void plainCellsAreVerbatim() {
		assertThat(row(8)).isEqualTo(new SourceRow(8, 13, null, CstfTable.document().categories().getFirst(),
				List.of(new Speaker("中尾", Role.MEMBER, "構成員", SpeakerKind.PERSON)), null, 0,
				"個々の民間企業における攻撃解析の高度化（自動化も含む）", "○NICTの研究開発成果の民間への技術移転などにより対応を進めていくことが有効と考えます。", false));
		assertThat(CstfTable.text()).contains(row(36).opinion(), row(5).response());
	}

	@Test
	void ampersandsSurviveTheMarkUp() {
		assertThat(row(22).response()).contains("攻撃挙動情報、C&Cサーバとの通信に関する情報").doesNotContain("<", "&amp;");
	}

	@Test
	void noTextKeepsAnyMarkUp() {
		assertThat(ROWS).flatExtracting(SourceRow::opinion, SourceRow::response)
			.asInstanceOf(InstanceOfAssertFactories.list(String.class))
			.allSatisfy((text) -> assertThat(text).isNotBlank().isEqualTo(text.strip()).doesNotContain("<", ">", "\t"));
	}

	private static SourceRow row(int number) {
		return ROWS.get(number - 1);
	}

	private static String name(SourceRow row) {
		return Objects.requireNonNull(row.speaker()).name();
	}

}
