package org.opiniongraph.publish.documents;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.api.http.HttpCall;
import org.opiniongraph.publish.web.CsvRows;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The opinions that a node lists, as rows for programs and for spreadsheets. */
@GraphTest
class DocumentRowsTests {

	@Autowired
	GraphQlHttp graphQl;

	@ParameterizedTest
	@ValueSource(strings = { "document:cstf-13", "category:cstf-13/2", "member:cstf/%E6%9E%97", "theme:iot-security",
			"program:cyder", "organization:nict", "response:cstf-13/00002" })
	void everyOpinionOfTheListIsARow(String id) {
		JsonNode listed = get("/doc/" + id, "application/json").json().get("opinions");
		List<NamedCsvRecord> rows = rows(get("/doc/" + id + ".csv", "*/*").text());
		assertThat(rows).hasSize(listed.get("totalCount").asInt());
		assertThat(rows.stream().map((it) -> it.getField("id")))
			.startsWith(listed.get("items").valueStream().map((it) -> it.get("id").asString()).toArray(String[]::new));
		JsonNode last = get("/doc/" + rows.getLast().getField("id"), "application/json").json();
		assertThat(rows.getLast().getField("opinion")).isEqualTo(last.get("text").asString());
		assertThat(rows.getLast().getField("url")).isEqualTo(last.get("url").asString());
		assertThat(rows.getLast().getField("response_text")).isEqualTo(last.at("/response/text").asString());
		assertThat(rows.getLast().getField("member_name")).isEqualTo(last.at("/member/name").asString());
	}

	@Test
	void rowsNeedNoFurtherPage() {
		HttpCall.Answer answer = get("/doc/document:cstf-13", "text/csv");
		assertThat(rows(answer.text())).hasSize(59);
		assertThat(answer.header("Link")).isEmpty();
		assertThat(answer.header("Content-Location")).endsWith("/doc/document:cstf-13.csv");
	}

	@Test
	void aSpreadsheetIsToldTheEncodingAndHasTheSameRows() {
		String plain = get("/doc/document:cstf-13.csv", "*/*").text();
		HttpCall.Answer answer = get("/doc/document:cstf-13.excel.csv", "*/*");
		assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=utf-8");
		assertThat(answer.text()).startsWith("\uFEFFid,url,");
		assertThat(rows(answer.text().substring(1))).hasSameSizeAs(rows(plain));
	}

	@Test
	void aPageNamesTheRowsWhereThereAreSome() {
		assertThat(Jsoup.parse(get("/doc/document:cstf-13.html", "*/*").text()).select("footer a").eachAttr("href"))
			.anyMatch((it) -> it.endsWith("cstf-13.csv"))
			.anyMatch((it) -> it.endsWith(".excel.csv"));
		assertThat(
				Jsoup.parse(get("/doc/opinion:cstf-13/00037.html", "*/*").text()).select("footer a").eachAttr("href"))
			.noneMatch((it) -> it.endsWith("csv"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", " =1", "\u3000=1", "\uFF1D1+1", "\u200B=1",
			"\n=cmd|' /C calc'!A0" })
	void noCellOfASpreadsheetIsRun(String cell) throws Exception {
		assertThat(written(true, cell)).contains("'" + cell.replace("\"", "\"\""));
		assertThat(written(false, cell)).doesNotContain("'" + cell);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a=1", "\u6771\u4EAC", "1-2", "", "'x" })
	void otherCellsStayAsTheyAre(String cell) throws Exception {
		assertThat(written(true, cell).substring(1).stripTrailing()).isIn(cell, "\"\"");
	}

	private static String written(boolean forSpreadsheets, String cell) throws Exception {
		var out = new ByteArrayOutputStream();
		var rows = new CsvRows(out, forSpreadsheets);
		rows.row(List.of(cell));
		rows.flush();
		return out.toString(StandardCharsets.UTF_8);
	}

	private HttpCall.Answer get(String path, String accept) {
		HttpCall.Answer answer = HttpCall.get(this.graphQl.uri(path), "Accept", accept);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer;
	}

	private static List<NamedCsvRecord> rows(String csv) {
		return CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
	}

}
