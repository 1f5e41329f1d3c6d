package org.opiniongraph.load.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.table.CouncilDescriptor;
import org.opiniongraph.load.table.DocumentDescriptor.DescribedCategory;
import org.opiniongraph.load.table.SourceRow;
import org.opiniongraph.load.table.SourceRow.Speaker;
import org.opiniongraph.load.table.SpeakerKind;
import org.opiniongraph.load.vocabulary.NearDuplicateRules;
import org.opiniongraph.load.vocabulary.NearDuplicateRules.RestatementRules;
import org.opiniongraph.load.vocabulary.NearDuplicateRules.StockAnswerRules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** An id stays with the text that it names. */
class PassageIdentitiesTests {

	private static final NearDuplicateRules RULES = new NearDuplicateRules(5, new RestatementRules(0.6, 0.45, 20),
			new StockAnswerRules("〔…〕", 0.6, 3, 20, 10));

	private static final String LONG = "中小企業のサイバーセキュリティ対策を支援する仕組みを全国に作り、人材の育成も進めるべきである。";

	private final PassageIdentities identities = new PassageIdentities(RULES, UnaryOperator.identity());

	@Test
	void aFirstStateHasItsRowsAsKeys() {
		assertThat(keys(KnownPassages.NONE, "甲", "乙", "丙")).containsExactly("00001", "00002", "00003");
	}

	@Test
	void anInsertedRowGetsAKeyBetweenItsNeighboursAndNoOtherRowChanges() {
		KnownPassages before = known("甲", "乙", "丙");
		assertThat(keys(before, "新", "甲", "乙", "又", "新二", "丙", "末")).containsExactly("00000-001", "00001", "00002",
				"00002-001", "00002-002", "00003", "00004");
	}

	@Test
	void keysHaveTheOrderOfTheRowsHoweverOftenRowsAreInserted() {
		List<String> texts = new ArrayList<>(List.of("甲", "乙"));
		KnownPassages state = known("甲", "乙");
		for (int edition = 0; edition < 30; edition++) {
			texts.add(1 + edition % texts.size() / 2, "行" + edition);
			state = again(state, rows(texts));
			assertThat(state.opinions().stream().map(KnownPassage::key).toList()).isSorted().doesNotHaveDuplicates();
		}
	}

	@Test
	void aRemovedRowLeavesItsKeyToNobodyElse() {
		KnownPassages before = known("甲", "乙", "丙");
		KnownPassages without = new KnownPassages(
				List.of(before.opinions().get(0), before.opinions().get(1), KnownPassage.gone("00003", "丙")), List.of(),
				List.of());
		assertThat(keys(without, "甲", "乙", "丁")).containsExactly("00001", "00002", "00004");
		assertThat(keys(without, "甲", "乙", "丁", "丙")).as("it comes back")
			.containsExactly("00001", "00002", "00002-001", "00003");
	}

	@Test
	void anotherSpellingAndMuchTheSameWordsAreTheSameRow() {
		KnownPassages before = known("ＩｏＴの 対策", LONG, "別の意見");
		assertThat(keys(before, "別の意見", "IoTの対策", LONG.replace("全国に", "各地域に"))).containsExactly("00003", "00001",
				"00002");
		assertThat(keys(before, "まったく異なる主張をここに書く")).containsExactly("00004");
	}

	@Test
	void ofEqualTextsTheNeighboursDecideAndThenTheOrder() {
		KnownPassages before = known("なし", "甲", "なし", "乙", "なし");
		assertThat(keys(before, "甲", "なし", "乙", "なし")).containsExactly("00002", "00003", "00004", "00005");
		assertThat(keys(before, "なし", "なし")).containsExactly("00001", "00003");
	}

	@Test
	void theNumberOfTheTableDecidesWhereTheTextDoesNot() {
		List<SourceRow> rows = numbered(List.of("1", "2", "3"), List.of("甲である", "乙である", "丙である"));
		KnownPassages before = again(KnownPassages.NONE, rows);
		assertThat(keys(before, numbered(List.of("1", "2", "3"), List.of("甲である", "書き直した文", "丙である"))))
			.containsExactly("00001", "00002", "00003");
		assertThat(keys(before, numbered(List.of("1", "2", "3", "4"), List.of("甲である", "入れた文", "乙である", "丙である"))))
			.as("running numbers name other rows now")
			.containsExactly("00001", "00001-001", "00002", "00003");
	}

	@Test
	void aSpeakerMakesAShorterResemblanceEnough() {
		String before = "研究開発の推進について国の予算を増やすことが必要である";
		String after = "研究開発の推進について国の予算を増やし、計画的に配分するべきではないか";
		List<SourceRow> said = List.of(row(1, null, "中尾", before, null));
		KnownPassages known = again(KnownPassages.NONE, said);
		assertThat(keys(known, List.of(row(1, null, "中尾", after, null)))).containsExactly("00001");
		assertThat(keys(known, List.of(row(1, null, "後藤", after, null)))).containsExactly("00002");
	}

	@Test
	void aResponseStaysWithItsTextAndElseWithItsOpinion() {
		KnownPassages before = again(KnownPassages.NONE, List.of(row(1, null, null, "甲", "検討する"),
				row(2, null, null, "乙", "検討する"), row(3, null, null, "丙", "対応済み")));
		List<SourceRow> after = List.of(row(1, null, null, "新", "検討する"), row(2, null, null, "甲", "別の答え"),
				row(3, null, null, "乙", "検討する"), row(4, null, null, "丙", "実施した"));
		PassageKeys keys = this.identities.of(after, List.of(), KnownPassages.NONE, before);
		assertThat(keys.response(1)).as("the shared answer").isEqualTo("00001");
		assertThat(keys.response(2)).as("another answer to the first opinion").isEqualTo("00001-001");
		assertThat(keys.response(4)).as("the answer to the same opinion").isEqualTo("00003");
	}

	@Test
	void aKeptFileGivesAnotherGraphTheSameIds() {
		KnownPassages second = again(known("甲", "乙\t\\n\n改", "丙"), rows(List.of("新", "甲", "丙", "末")));
		KnownPassages read = KeptIds.read("ids.tsv", KeptIds.write(second));
		assertThat(read.opinions()).containsExactlyInAnyOrderElementsOf(second.opinions());
		List<String> texts = List.of("新", "甲", "丙", "末");
		PassageKeys fresh = this.identities.of(rows(texts), List.of(), read, KnownPassages.NONE);
		PassageKeys upgraded = this.identities.of(rows(texts), List.of(), read, known("甲", "乙\t\\n\n改", "丙"));
		assertThat(fresh).isEqualTo(upgraded);
		assertThat(fresh.opinions()).containsExactly("00000-001", "00001", "00003", "00004");
		assertThat(keys(read, "新", "甲", "乙\t\\n\n改", "丙", "末")).as("also of a row that comes back")
			.containsExactly("00000-001", "00001", "00002", "00003", "00004");
	}

	@Test
	void aLineThatCannotBeReadIsNamed() {
		byte[] file = (new String(KeptIds.write(known("甲")), StandardCharsets.UTF_8) + "opinion\t1\t\t\t\t\t乙\n")
			.getBytes(StandardCharsets.UTF_8);
		assertThatExceptionOfType(SeedFormatException.class).isThrownBy(() -> KeptIds.read("d/ids.tsv", file))
			.withMessageStartingWith("d/ids.tsv, line 3: expected 7 cells");
	}

	@Test
	void aCategoryKeepsItsKeyWhereverItStands() {
		KnownPassages before = sections(KnownPassages.NONE, "総論", "人材", "国際");
		assertThat(sectionKeys(before, "前文", "総論", "人材", "研究", "財政", "国際", "附則")).containsExactly("0-1", "1", "2",
				"2-1", "2-2", "3", "4");
		assertThat(sectionKeys(before, "国際", "総 論")).containsExactly("3", "1");
		KnownPassages without = sections(before, "総論", "国際");
		assertThat(sectionKeys(without, "総論", "国際", "財政")).containsExactly("1", "3", "4");
		assertThat(sectionKeys(without, "総論", "国際", "人材")).as("it comes back").containsExactly("1", "3", "2");
		assertThat(sectionKeys(KeptIds.read("ids.tsv", KeptIds.write(without)), "人材", "総論")).containsExactly("2", "1");
	}

	@Test
	void aMarkIsTheNumberOfACategory() {
		List<DescribedCategory> named = List.of(new DescribedCategory("①", "総論", null),
				new DescribedCategory("②", "人材", null));
		KnownPassages before = KnownRows.of(List.of(), named,
				this.identities.of(List.of(), named, KnownPassages.NONE, KnownPassages.NONE), KnownPassages.NONE);
		List<DescribedCategory> inserted = List.of(new DescribedCategory("①", "前文", null),
				new DescribedCategory("②", "総論", null), new DescribedCategory("③", "人材", null));
		assertThat(this.identities.of(List.of(), inserted, KnownPassages.NONE, before).categories())
			.containsExactly("0-1", "1", "2");
		List<DescribedCategory> renamed = List.of(new DescribedCategory("①", "基本的な考え", null),
				new DescribedCategory("②", "人材", null));
		assertThat(this.identities.of(List.of(), renamed, KnownPassages.NONE, before).category(1)).isEqualTo("1");
	}

	private KnownPassages sections(KnownPassages before, String... names) {
		List<DescribedCategory> categories = categories(names);
		return KnownRows.of(List.of(), categories,
				this.identities.of(List.of(), categories, before, KnownPassages.NONE), before);
	}

	private List<String> sectionKeys(KnownPassages before, String... names) {
		PassageKeys keys = this.identities.of(List.of(), categories(names), before, KnownPassages.NONE);
		return IntStream.rangeClosed(1, names.length).mapToObj(keys::category).toList();
	}

	private static List<DescribedCategory> categories(String... names) {
		return Stream.of(names).map((it) -> new DescribedCategory(null, it, null)).toList();
	}

	private KnownPassages known(String... texts) {
		return again(KnownPassages.NONE, rows(Arrays.asList(texts)));
	}

	private KnownPassages again(KnownPassages before, List<SourceRow> rows) {
		return KnownRows.of(rows, List.of(), this.identities.of(rows, List.of(), before, KnownPassages.NONE), before);
	}

	private List<String> keys(KnownPassages before, String... texts) {
		return keys(before, rows(Arrays.asList(texts)));
	}

	private List<String> keys(KnownPassages before, List<SourceRow> rows) {
		PassageKeys keys = this.identities.of(rows, List.of(), KnownPassages.NONE, before);
		return rows.stream().map((row) -> keys.opinion(row.row())).toList();
	}

	private static List<SourceRow> rows(List<String> texts) {
		return IntStream.range(0, texts.size()).mapToObj((at) -> row(at + 1, null, null, texts.get(at), null)).toList();
	}

	private static List<SourceRow> numbered(List<String> numbers, List<String> texts) {
		return IntStream.range(0, texts.size())
			.mapToObj((at) -> row(at + 1, numbers.get(at), null, texts.get(at), null))
			.toList();
	}

	private static SourceRow row(int row, @Nullable String number, @Nullable String speaker, String opinion,
			@Nullable String response) {
		List<Speaker> speakers = (speaker == null) ? List.of()
				: List.of(new Speaker(speaker, CouncilDescriptor.Role.MEMBER, "", SpeakerKind.PERSON));
		return new SourceRow(row, row, number, null, speakers, null, 0, opinion, response, false);
	}

}
