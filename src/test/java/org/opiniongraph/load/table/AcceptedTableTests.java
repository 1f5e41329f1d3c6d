package org.opiniongraph.load.table;

import java.nio.charset.Charset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.load.table.CouncilDescriptor.Role;
import org.opiniongraph.load.table.SourceRow.Speaker;

import static org.assertj.core.api.Assertions.assertThat;

/** What editors and spreadsheets do to a table without harm. */
class AcceptedTableTests {

	@Test
	void aByteOrderMarkIsNoPartOfTheText() {
		assertThat(CstfTable.read("\uFEFF" + CstfTable.text())).isEqualTo(CstfTable.rows());
	}

	@ParameterizedTest
	@ValueSource(strings = { "windows-31j", "x-eucJP-Open", "UTF-16", "UTF-16LE", "UTF-16BE" })
	void theEncodingIsFoundOut(String encoding) {
		Charset charset = Charset.forName(encoding);
		String text = new String(CstfTable.text().getBytes(charset), charset).replace("?", "-");
		assertThat(CstfTable.read(text.getBytes(charset))).hasSize(59).isEqualTo(CstfTable.read(text));
	}

	@Test
	void linesMayEndAsOnWindows() {
		assertThat(CstfTable.read(CstfTable.text().replace("\n", "\r\n"))).isEqualTo(CstfTable.rows());
	}

	@Test
	void theLastLineMayEndOrNot() {
		assertThat(CstfTable.text()).doesNotEndWith("\n");
		assertThat(CstfTable.read(CstfTable.text() + "\n")).isEqualTo(CstfTable.rows());
	}

	@Test
	void quotesInTheMiddleOfACellStay() {
		List<SourceRow> rows = CstfTable.read(CstfTable.with("「セキュリティ格差」", "\"セキュリティ格差\""));
		assertThat(rows).hasSize(59).first().extracting(SourceRow::opinion).asString().contains("、\"セキュリティ格差\"が");
	}

	@Test
	void quotesAreTextAndSwallowNothing() {
		List<SourceRow> rows = CstfTable.read(CstfTable.with("○御指摘の点については、2019年度", "\"○御指摘の点については、2019年度"));
		assertThat(rows).hasSize(59);
		assertThat(rows.get(4).response()).startsWith("\"○御指摘の点については、2019年度");
		assertThat(rows.subList(5, 59)).isEqualTo(CstfTable.rows().subList(5, 59));
	}

	@Test
	void columnsStandInAnyOrder() {
		String swapped = CstfTable.text().replaceAll("(?m)^([^\t\n]*)\t([^\t\n]*)\t", "$2\t$1\t");
		assertThat(swapped).contains("構成員\t施策カテゴリ\t御意見");
		assertThat(CstfTable.read(swapped)).isEqualTo(CstfTable.rows());
	}

	@Test
	void theColumnsOfALaterPageMayStandInAnotherOrder() {
		String lastPage = "施策カテゴリ\t構成員\t対応の方向性（案）\t御意見\n④ 国際連携\t吉岡構成員\t○答え\t意見\n";
		assertThat(CstfTable.read(CstfTable.text() + "\n\n" + lastPage)).hasSize(60)
			.last()
			.extracting(SourceRow::opinion, SourceRow::response)
			.containsExactly("意見", "○答え");
	}

	@Test
	void spacesAroundACellAreNoPartOfIt() {
		assertThat(CstfTable.read(CstfTable.with("\t鶴飼構成員\t", "\t　鶴飼 構成員 \t"))).isEqualTo(CstfTable.rows());
	}

	@Test
	void theLongestRoleIsTheOneMeant() {
		assertThat(CstfTable.read(CstfTable.with("鶴飼構成員", "鶴飼座長代理").replace("鶴飼構成員", "鶴飼座長代理"))).first()
			.extracting(SourceRow::speaker)
			.isEqualTo(new Speaker("鶴飼", Role.OTHER, "座長代理", SpeakerKind.PERSON));
	}

	@Test
	void aDittoAfterADittoStillMeansTheFirstAnswer() {
		List<SourceRow> rows = CstfTable.read(CstfTable.with("○御指摘の点を踏まえ、国際連携を多様な観点から",
				"○同上\n④ 国際連携\t後藤構成員\t意見\t同 上\n④ 国際連携\t後藤構成員\t意見\t○国際連携を多様な観点から"));
		assertThat(rows).hasSize(61);
		assertThat(rows.subList(47, 49)).allMatch(SourceRow::ditto)
			.extracting(SourceRow::response)
			.containsOnly(rows.get(46).response());
		assertThat(rows.get(49).response()).startsWith("○国際連携を");
	}

}
