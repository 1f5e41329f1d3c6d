package org.opiniongraph.load.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.opiniongraph.load.descriptor.SeedFormatException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * The real table with one thing wrong: nothing is read, and the message says where and
 * what.
 */
class DamagedTableTests {

	private static final String HEADING = "施策カテゴリ\t構成員\t御意見\t対応の方向性(案)";

	@Test
	void anUnknownHeadingIsNamed() {
		assertThat(refusalOf(CstfTable.with("御意見", "ご感想")))
			.isEqualTo(CstfTable.FILE + ", line 3: unknown heading 'ご感想': expected [対応の方向性(案), 御意見, 施策カテゴリ, 構成員]");
	}

	@Test
	void anUnknownHeadingOnALaterPageIsNamed() {
		assertThat(refusalOf(CstfTable.with("御意見\t対応の方向性（案）", "ご感想\t対応の方向性（案）")))
			.startsWith(CstfTable.FILE + ", line 9: unknown heading 'ご感想': expected [");
	}

	@Test
	void aHeadingThatIsThereTwiceIsNamed() {
		assertThat(refusalOf(CstfTable.with("\t構成員\t", "\t御意見\t")))
			.isEqualTo(CstfTable.FILE + ", line 3: the heading '御意見' appears twice");
	}

	@Test
	void rowsNeedAHeadingAboveThem() {
		assertThat(refusalOf(CstfTable.with(HEADING, "")))
			.isEqualTo(CstfTable.FILE + ", line 4: no heading above this row: expected [対応の方向性(案), 御意見, 施策カテゴリ, 構成員]");
	}

	@Test
	void aTableOfCommasHasNoHeading() {
		assertThat(refusalOf(CstfTable.text().replace('\t', ',')))
			.startsWith(CstfTable.FILE + ", line 3: no heading above this row: expected [");
	}

	@Test
	void anUnknownCategoryMarkIsNamed() {
		assertThat(refusalOf(CstfTable.with("② 研究開発の推進", "⑨ 研究開発の推進")))
			.isEqualTo(CstfTable.FILE + ", line 24: unknown category mark in '⑨ 研究開発の推進': expected one of ① ② ③ ④");
	}

	@Test
	void aCategoryMarkKeepsItsName() {
		assertThat(refusalOf(CstfTable.with("② 研究開発の推進", "② 国際連携")))
			.isEqualTo(CstfTable.FILE + ", line 24: category ② is called '国際連携': expected '研究開発の推進'");
	}

	@Test
	void dittoInTheFirstRowHasNothingAboveIt() {
		assertThat(refusalOf(HEADING + "\n④ 国際連携\t林構成員\t意見\t同上"))
			.isEqualTo(CstfTable.FILE + ", line 2: the answer says '同上' (as above), but there is no answer above it");
	}

	@Test
	void aTagThatIsCutOffIsRefused() {
		assertThat(refusalOf(CstfTable.with("<p>⇒資料13-1の①へ</p>", "<p"))).isEqualTo(CstfTable.FILE
				+ ", line 4: '<p' is not a tag: expected one such as <p>, or 'layout: {markUp: false}' if cells are plain text");
	}

	@Test
	void aTagThatNoCellHasIsRefused() {
		assertThat(refusalOf(CstfTable.with("<p>⇒資料13-1の①へ</p>", "<script>alert(1)</script>"))).isEqualTo(CstfTable.FILE
				+ ", line 4: the tag '<script>' is not allowed in a cell: expected one of <a> <b> <br> <div> <em> <i> <li> <ol> <p> <span> <strong> <sub> <sup> <u> <ul>");
	}

	@Test
	void aFileThatBreaksOffWithinACharacterIsRefused() {
		byte[] whole = CstfTable.text().getBytes(StandardCharsets.UTF_8);
		assertThat(refusalOf(Arrays.copyOf(whole, whole.length - 1)))
			.isEqualTo(CstfTable.FILE + ", line 80: not UTF-8: save the file as UTF-8 text");
	}

	@Test
	void anEmptyFileIsRefused() {
		assertThat(refusalOf("")).startsWith(CstfTable.FILE + ": the table is empty: expected the headings [")
			.contains("施策カテゴリ", "構成員", "御意見", "対応の方向性(案)")
			.endsWith("] and rows below them");
		assertThat(refusalOf("\uFEFF")).isEqualTo(refusalOf(""));
	}

	@Test
	void headingsWithoutRowsAreAnEmptyTable() {
		assertThat(refusalOf(HEADING)).isEqualTo(refusalOf(""));
		assertThat(refusalOf(HEADING + "\n\n" + HEADING + "\n")).isEqualTo(refusalOf(""));
	}

	@Test
	void anEmptyCellIsNamedByItsHeading() {
		String opinion = "セキュリティ対策自動化技術の研究開発";
		for (String empty : new String[] { "", " ", "\u3000", "<p></p>" }) {
			assertThat(refusalOf(CstfTable.with(opinion, empty)))
				.isEqualTo(CstfTable.FILE + ", line 33: the cell '御意見' is empty");
		}
		assertThat(refusalOf(CstfTable.with("○同上", "")))
			.isEqualTo(CstfTable.FILE + ", line 75: the cell '対応の方向性(案)' is empty");
	}

	@Test
	void aMemberHasANameAndAKnownRole() {
		String expected = ": expected a name and one of [オブザーバー, 座長代理, 構成員, 座長]";
		assertThat(refusalOf(CstfTable.with("鶴飼構成員", "鶴飼委員")))
			.isEqualTo(CstfTable.FILE + ", line 4: '鶴飼委員' is not a member" + expected);
		assertThat(refusalOf(CstfTable.with("鶴飼構成員", "構成員")))
			.isEqualTo(CstfTable.FILE + ", line 4: '構成員' is not a member" + expected);
	}

	@Test
	void aMemberHasOneRoleInADocument() {
		assertThat(refusalOf(CstfTable.with("④ 国際連携\t安田座長", "④ 国際連携\t安田構成員"))).isEqualTo(
				CstfTable.FILE + ", line 79: 安田 has the role 構成員 here and 座長 above: expected one role in a document");
	}

	private static String refusalOf(String table) {
		return refusalOf(table.getBytes(StandardCharsets.UTF_8));
	}

	private static String refusalOf(byte[] table) {
		var refusal = catchThrowableOfType(SeedFormatException.class, () -> CstfTable.read(table));
		assertThat(refusal).as("the refusal").isNotNull();
		return String.valueOf(refusal.getMessage());
	}

}
