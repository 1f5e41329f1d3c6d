package org.opiniongraph.load.grid;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.load.descriptor.SeedFormatException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Files that were made to do harm, or happen to: one sentence, and no more memory than
 * they have.
 */
class HostileFileTests {

	private static final GridOptions SMALL = new GridOptions(null, null, 2_000_000);

	private static final String SHEET = "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>"
			+ "<sheetData>%s</sheetData></worksheet>";

	@Test
	void aFileThatUnpacksToTooMuchIsRefused() throws IOException {
		byte[] bomb = packed(Map.of("xl/workbook.xml", "<a/>", "xl/worksheets/sheet1.xml", " ".repeat(3_000_000)));
		assertThat(bomb).hasSizeLessThan(20_000);
		assertThat(refusalOf("bomb.xlsx", bomb)).isEqualTo(
				"bomb.xlsx (unpacked): larger than 2,000,000 bytes: a table may have no more (opinion-graph.max-table-size)");
	}

	@Test
	void aFileWithTooManyFilesInsideIsRefused() throws IOException {
		var packed = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(packed)) {
			for (int file = 0; file <= 1_000; file++) {
				zip.putNextEntry(new ZipEntry("../../etc/" + file));
			}
		}
		assertThat(refusalOf("many.docx", packed.toByteArray())).isEqualTo("many.docx: more than 1,000 files inside");
	}

	@Test
	void aWordFileWithTooManyTagsIsRefusedBeforeItIsATree() throws IOException {
		byte[] word = packed(Map.of("word/document.xml", "<a/>".repeat(600_001)));
		assertThat(refusalOf("a.docx", word, GridOptions.NONE))
			.isEqualTo("a.docx: more than 600,000 tags: part the table into several files");
	}

	@Test
	void aFileThatIsTooLargeIsRefused() {
		assertThat(refusalOf("large.tsv", new byte[2_000_001])).startsWith("large.tsv: larger than 2,000,000 bytes");
	}

	@Test
	void aPackedFileOfAnotherKindIsRefused() throws IOException {
		assertThat(refusalOf("a.xlsx", packed(Map.of("../../a.sh", "rm"))))
			.startsWith("a.xlsx: packed, but neither XLSX nor DOCX");
		assertThat(refusalOf("a.xlsx", "PK\u0003\u0004 nothing".getBytes(StandardCharsets.ISO_8859_1)))
			.startsWith("a.xlsx: ");
	}

	@ParameterizedTest
	@CsvSource({ "a.xls, D0CF11E0A1B11AE1, an old or encrypted file", "a.pdf, 255044462D312E37, a PDF" })
	void formatsThatAreNotReadAreNamed(String file, String bytes, String reason) {
		assertThat(refusalOf(file, HexFormat.of().parseHex(bytes))).startsWith(file + ": " + reason);
	}

	@Test
	void entitiesAreNotResolved() throws IOException {
		String entity = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";
		assertThat(refusalOf("a.xlsx",
				workbook(entity + SHEET.formatted("<row r='1'><c r='A1' t='inlineStr'><is><t>&x;</t></is></c></row>"))))
			.startsWith("a.xlsx: not an XLSX file that can be read: ")
			.hasLineCount(1);
		assertThat(refusalOf("a.docx", packed(Map.of("[Content_Types].xml", CONTENT_TYPES_OF_WORD, "_rels/.rels",
				RELATIONSHIPS.formatted("officeDocument", "word/document.xml"), "word/document.xml",
				entity + "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body><w:p><w:r><w:t>&x;</w:t></w:r></w:p></w:body></w:document>"))))
			.startsWith("a.docx: not a DOCX file that can be read: ");
	}

	@Test
	void aMillionColumnsAreRefused() throws IOException {
		assertThat(refusalOf("a.csv", ("意見" + ",".repeat(1_000_000)).getBytes(StandardCharsets.UTF_8)))
			.startsWith("a.csv");
		assertThat(refusalOf("a.tsv", ("意見" + "\t".repeat(5_000)).getBytes(StandardCharsets.UTF_8)))
			.isEqualTo("a.tsv, line 1: more than 1,000 columns");
		assertThat(refusalOf("a.html", "<table><tr>%s</tr></table>".formatted("<td>x".repeat(1_500))))
			.endsWith("more than 1,000 columns");
		assertThat(refusalOf("a.xlsx", workbook(SHEET.formatted("<row r='1'><c r='XFD1'><v>1</v></c></row>"))))
			.endsWith("more than 1,000 columns");
	}

	@Test
	void spansCoverNoMoreThanATableHas() {
		GridFile page = read("a.html",
				"<table><tr><td rowspan=99999999 colspan=900>x</td></tr><tr><td>y</td></tr></table>"
					.getBytes(StandardCharsets.UTF_8));
		assertThat(page.grids().getFirst().lines()).hasSize(2);
		String cells = "<tr><td colspan=1000>x</td></tr>".repeat(3_000);
		assertThat(refusalOf("a.html", "<table>" + cells + "</table>")).isEqualTo("a.html: more than 2,000,000 cells");
	}

	@Test
	void aHugeCellIsRefused() throws IOException {
		String huge = "x".repeat(1_000_001);
		assertThat(refusalOf("a.tsv", ("意見\n" + huge).getBytes(StandardCharsets.UTF_8))).startsWith("a.tsv");
		assertThat(refusalOf("a.csv", ("a,b\n\"" + huge).getBytes(StandardCharsets.UTF_8))).startsWith("a.csv");
		assertThat(refusalOf("a.html", "<table><tr><td>%s</td></tr></table>".formatted(huge)))
			.isEqualTo("a.html, table 1, row 1: a cell with more than 1,000,000 characters");
		assertThat(refusalOf("a.xlsx",
				workbook(SHEET.formatted("<row r='1'><c r='A1' t='inlineStr'><is><t>" + huge + "</t></is></c></row>"))))
			.endsWith("row 1: a cell with more than 1,000,000 characters");
	}

	@Test
	void scriptsAndFormulasAreFaultsOfTheirCells() throws IOException {
		assertThat(fault("a.html",
				"<table><tr><td>意見<script>alert(1)</script></td></tr></table>".getBytes(StandardCharsets.UTF_8)))
			.isEqualTo("the cell has a <script>: expected text");
		assertThat(fault("a.csv", "=HYPERLINK(\"http://example.org\")\n".getBytes(StandardCharsets.UTF_8)))
			.isEqualTo("the cell begins like a formula: write its value");
		try (var workbook = new XSSFWorkbook(); var bytes = new ByteArrayOutputStream()) {
			workbook.createSheet("A").createRow(0).createCell(2).setCellFormula("WEBSERVICE(\"http://example.org\")");
			workbook.getSheetAt(0).getRow(0).getCell(2).setCellValue("意見");
			workbook.write(bytes);
			assertThat(fault("a.xlsx", bytes.toByteArray()))
				.isEqualTo("the cell C1 is a formula: replace it by its value");
		}
	}

	@Test
	void deepPagesAreReadOrRefusedWithoutOverflow() {
		assertThat(refusalOf("a.html", "<html>" + "<i>".repeat(600_000) + "</i>".repeat(600_000)))
			.isEqualTo("a.html: more than 1,000,000 tags");
		assertThat(read("a.html", ("<table><tr><td>" + "<div>".repeat(20_000) + "意見").getBytes(StandardCharsets.UTF_8))
			.grids()).hasSize(1);
	}

	private static final String CONTENT_TYPES_OF_WORD = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
			+ "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
			+ "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";

	private static final String RELATIONSHIPS = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
			+ "<Relationship Id='r1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s' Target='%s'/></Relationships>";

	private static byte[] workbook(String sheet) throws IOException {
		return packed(Map
			.of("[Content_Types].xml", "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
					+ "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
					+ "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
					+ "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/></Types>",
					"_rels/.rels", RELATIONSHIPS.formatted("officeDocument", "xl/workbook.xml"), "xl/workbook.xml",
					"<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet name='A' sheetId='1' r:id='r1'/></sheets></workbook>",
					"xl/_rels/workbook.xml.rels", RELATIONSHIPS.formatted("worksheet", "worksheets/sheet1.xml"),
					"xl/worksheets/sheet1.xml", sheet));
	}

	private static byte[] packed(Map<String, String> files) throws IOException {
		var packed = new ByteArrayOutputStream();
		try (var zip = new ZipOutputStream(packed)) {
			for (Map.Entry<String, String> file : files.entrySet()) {
				zip.putNextEntry(new ZipEntry(file.getKey()));
				zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return packed.toByteArray();
	}

	private static String fault(String file, byte[] content) {
		return read(file, content).grids()
			.getFirst()
			.lines()
			.getFirst()
			.cells()
			.stream()
			.map(GridCell::fault)
			.filter((it) -> it != null)
			.findFirst()
			.orElse("");
	}

	private static GridFile read(String file, byte[] content) {
		return GridFileReader.read(file, content, SMALL);
	}

	private static String refusalOf(String file, String content) {
		return refusalOf(file, content.getBytes(StandardCharsets.UTF_8), GridOptions.NONE);
	}

	private static String refusalOf(String file, byte[] content) {
		return refusalOf(file, content, SMALL);
	}

	private static String refusalOf(String file, byte[] content, GridOptions options) {
		var refusal = catchThrowableOfType(SeedFormatException.class,
				() -> GridFileReader.read(file, content, options));
		assertThat(refusal).as("the refusal").isNotNull();
		return String.valueOf(refusal.getMessage());
	}

}
