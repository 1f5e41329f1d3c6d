package org.opiniongraph.load.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.load.descriptor.DescriptorReader;
import org.opiniongraph.load.vocabulary.RealVocabulary;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tables as ministries, cities and councils publish them: the content is invented, the
 * habits are real. Each folder of {@code tables} has what is expected of its rows.
 */
class PublishedTableTests {

	private static final Path TABLES = Path.of("src/test/resources/tables");

	private static final Path VOCABULARY = Path.of("graph-seed");

	static Stream<String> folders() throws IOException {
		try (Stream<Path> all = Files.list(TABLES)) {
			return all.map((it) -> it.getFileName().toString()).sorted().toList().stream();
		}
	}

	@ParameterizedTest
	@MethodSource("folders")
	void rowsPeopleAndCategoriesAreThoseOfTheTable(String folder) throws IOException {
		TableReading reading = reading(folder);
		assertThat(reading.remarks(Remark.Severity.MISTAKE)).isEmpty();
		assertThat(reading.rows().stream().map(PublishedTableTests::line))
			.containsExactlyElementsOf(Files.readAllLines(TABLES.resolve(folder).resolve("expected.txt")));
	}

	@ParameterizedTest
	@MethodSource("folders")
	void aFirstDescriptorOfTheTableReadsTheSameOpinions(String folder) throws IOException {
		DocumentDescriptor own = descriptor(folder);
		byte[] table = Files.readAllBytes(TABLES.resolve(folder).resolve(own.table()));
		String yaml = FirstDescriptor.of(own.table(), table, rules());
		DocumentDescriptor first = new DescriptorReader().read("document.yaml", yaml.getBytes(StandardCharsets.UTF_8),
				DocumentDescriptor.class);
		TableReading reading = new SourceTableReader(own.table(), first, null, rules()).examine(table);
		assertThat(reading.remarks(Remark.Severity.MISTAKE)).as(yaml).isEmpty();
		assertThat(reading.rows()).as(yaml).hasSameSizeAs(reading(folder).rows());
		assertThat(reading.rows()).as(yaml)
			.allSatisfy(
					(row) -> assertThat(reading(folder).rows().get(row.row() - 1).opinion()).startsWith(row.opinion()));
	}

	@Test
	void whatIsRecognisedAndLeftOutIsSaid() throws IOException {
		assertThat(said("ministry-workbook"))
			.contains("FACT sheet '意見一覧', row 1: '技術基準（案）に対する意見及びその考え方' stands above the headings: not read",
					"FACT sheet '意見一覧', row 3: the column '備考' is not read",
					"DOUBT sheet '意見一覧', row 7: hidden: not read. To read hidden rows, write 'layout: {hidden: true}'",
					"FACT sheet '注', row 1: a table without these headings: not read")
			.anyMatch((it) -> it.startsWith("DOUBT : '作業用' is hidden: not read"));
		assertThat(said("city-plan")).contains(
				"DOUBT line 2: the column '修正の有無' is not read: 'ご意見に対する市の考え方' was taken for response. Name them in 'columns'");
		assertThat(said("section-lines")).contains("FACT : 2 numbers of pages left out");
		assertThat(reading("section-lines").format()).isEqualTo("TSV (separated by tabs), UTF-16");
		assertThat(reading("city-plan").format()).isEqualTo("CSV (separated by commas), Shift_JIS (windows-31j)");
	}

	@ParameterizedTest
	@ValueSource(strings = { "committee-page", "section-lines", "several-speakers" })
	void categoriesThatNobodyListedAreThoseOfTheTable(String folder) throws IOException {
		List<String> expected = Files.readAllLines(TABLES.resolve(folder).resolve("expected.txt"))
			.stream()
			.map((line) -> line.split(" \\| ")[2])
			.distinct()
			.toList();
		assertThat(reading(folder).categories().stream().map(DocumentDescriptor.DescribedCategory::name))
			.containsExactlyElementsOf(expected);
	}

	private static List<String> said(String folder) throws IOException {
		return reading(folder).remarks()
			.stream()
			.map((it) -> "%s %s: %s".formatted(it.severity(), it.place(), it.text()))
			.toList();
	}

	private static TableReading reading(String folder) throws IOException {
		DocumentDescriptor document = descriptor(folder);
		return new SourceTableReader(document.table(), document, null, rules())
			.examine(Files.readAllBytes(TABLES.resolve(folder).resolve(document.table())));
	}

	private static DocumentDescriptor descriptor(String folder) throws IOException {
		return new DescriptorReader().read("document.yaml",
				Files.readAllBytes(TABLES.resolve(folder).resolve("document.yaml")), DocumentDescriptor.class);
	}

	private static TableRules rules() {
		return TableRules.read((name) -> {
			try {
				return Optional.of(Files.readAllBytes(VOCABULARY.resolve(name)));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}, RealVocabulary.read().language().pointers().cells());
	}

	private static String line(SourceRow row) {
		String speakers = row.speakers()
			.stream()
			.map((it) -> it.name() + " " + it.kind())
			.collect(Collectors.joining(" + "));
		String spoken = (row.spoken() != null) ? "(" + row.spoken() + ")" : "";
		String who = (speakers + " " + spoken).strip();
		return Stream
			.of(String.valueOf(row.row()), (row.number() != null) ? row.number() : "-",
					(row.category() != null) ? row.category().key() : "-", who.isEmpty() ? "-" : who, row.opinion(),
					(row.response() != null) ? row.response() : "-")
			.map((it) -> it.replace("\n", "/"))
			.collect(Collectors.joining(" | "));
	}

}
