package org.opiniongraph.load.table;

import org.junit.jupiter.api.Test;
import org.opiniongraph.load.descriptor.SeedFormatException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A row has as many cells as its heading, and each of them ends in its row. */
class RowShapeTests {

	@Test
	void aMissingOrExtraCellIsRefused() {
		assertThat(refusalOf(CstfTable.with("\t鶴飼構成員", ""))).startsWith(CstfTable.FILE);
		assertThat(refusalOf(CstfTable.with("\t鶴飼構成員", "\t\t鶴飼構成員"))).startsWith(CstfTable.FILE);
		assertThat(refusalOf(CstfTable.with("施策カテゴリ\t構成員", "施策カテゴリ"))).startsWith(CstfTable.FILE);
	}

	@Test
	void aMissingCellIsNamedWithItsLine() {
		assertThat(refusalOf(CstfTable.with("\t鶴飼構成員", "")))
			.isEqualTo(CstfTable.FILE + ", line 4: 3 cells: expected 4, as the heading has");
		assertThat(refusalOf(CstfTable.with("④ 国際連携\t林構成員", "④ 国際連携")))
			.isEqualTo(CstfTable.FILE + ", line 77: 3 cells: expected 4, as the heading has");
	}

	@Test
	void anExtraCellIsNamedWithItsLine() {
		assertThat(refusalOf(CstfTable.with("\t鶴飼構成員", "\t\t鶴飼構成員")))
			.isEqualTo(CstfTable.FILE + ", line 4: 5 cells: expected 4, as the heading has");
	}

	@Test
	void aMissingHeadingIsNamedWithItsLine() {
		assertThat(refusalOf(CstfTable.with("施策カテゴリ\t構成員", "施策カテゴリ")))
			.startsWith(CstfTable.FILE + ", line 3: a column is missing")
			.contains("構成員");
		assertThat(refusalOf(CstfTable.with("構成員\t御意見\t対応の方向性（案）", "構成員\t対応の方向性（案）")))
			.startsWith(CstfTable.FILE + ", line 9: a column is missing")
			.contains("御意見");
	}

	@Test
	void aLineOfBlanksIsPassedOver() {
		assertThat(CstfTable.read(CstfTable.with("\n\n施策カテゴリ", "\n \n\t\t\n\t\t\t\n施策カテゴリ"))).hasSize(59);
	}

	@Test
	void aCellThatIsBrokenOverTwoLinesIsRefused() {
		assertThat(refusalOf(CstfTable.with("個々の民間企業における", "個々の\n民間企業における")))
			.isEqualTo(CstfTable.FILE + ", line 13: 3 cells: expected 4, as the heading has");
	}

	@Test
	void aCellOfNoBreakSpacesIsEmpty() {
		assertThat(refusalOf(CstfTable.with("セキュリティ対策自動化技術の研究開発", "\u00A0")))
			.isEqualTo(CstfTable.FILE + ", line 33: the cell '御意見' is empty");
	}

	@Test
	void markUpThatIsNoTagIsRefused() {
		assertThat(refusalOf(CstfTable.with("<p>⇒資料13-1の①へ</p>", "</"))).startsWith(CstfTable.FILE + ", line 4: ");
		assertThat(refusalOf(CstfTable.with("<p>⇒資料13-1の①へ</p>", "<!-- ⇒資料13-1の①へ -->")))
			.startsWith(CstfTable.FILE + ", line 4: ");
	}

	@Test
	void theHeadingsOfAnEmptyTableAreNamedAsEverywhereElse() {
		assertThat(refusalOf("")).isEqualTo(CstfTable.FILE
				+ ": the table is empty: expected the headings [対応の方向性(案), 御意見, 施策カテゴリ, 構成員] and rows below them");
	}

	private static String refusalOf(String table) {
		var refusal = catchThrowableOfType(SeedFormatException.class, () -> CstfTable.read(table));
		assertThat(refusal).as("the refusal").isNotNull();
		return String.valueOf(refusal.getMessage());
	}

}
