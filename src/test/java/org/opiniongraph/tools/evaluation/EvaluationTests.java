package org.opiniongraph.tools.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands of src/docs/research.md, on the seed of the clone. */
class EvaluationTests {

	private static final Path SEED = Path.of("graph-seed");

	/**
	 * Fails after a change to vocabulary or formula until the table is made anew; a
	 * document that is added later may well leave the table as it is, and this test with
	 * it.
	 */
	@Test
	void theTableOfWeightsIsWhatTheCommandMakes() throws IOException {
		assertThat(Files.readString(SEED.resolve("vocabulary/term-weights.tsv")))
			.isEqualTo(TermWeightsCommand.table(SEED.toUri().toString()));
	}

	@Test
	void whatIsFoundAgreesWithWhatPeopleFound() throws IOException {
		var printed = new ByteArrayOutputStream();
		EvaluationCommand.print(SEED, new PrintStream(printed, true, StandardCharsets.UTF_8));
		String report = printed.toString(StandardCharsets.UTF_8);
		assertThat(report).startsWith("cstf-13: 59 rows labelled in both cells");
		assertThat(figure(report, "Mentions, exact places +precision ([0-9.]+)")).isGreaterThanOrEqualTo(0.97);
		assertThat(figure(report, "Mentions, exact places .*recall ([0-9.]+)")).isGreaterThanOrEqualTo(0.95);
		assertThat(figure(report, "Themes of opinions .*macro F1 ([0-9.]+)")).isGreaterThanOrEqualTo(0.9);
		assertThat(figure(report, "Related opinions .*AUC ([0-9.]+)")).isGreaterThanOrEqualTo(0.9);
		assertThat(figure(report, "shared words alone: ([0-9.]+)")).isLessThan(0.6);
		assertThat(figure(report, "rows kept apart asks: precision .* F1 ([0-9.]+); ")).isGreaterThanOrEqualTo(0.9);
		assertThat(figure(report, "rows kept apart asks: .*accuracy ([0-9.]+)")).isGreaterThanOrEqualTo(0.9);
		assertThat(report).containsPattern("AGAINST +precision 1.000  recall 1.000");
		assertThat(report.lines()).as("the figures in src/docs/research.md").containsAll(documentedFigures());
	}

	@Test
	void agreementCountsWhatIsRightMissedAndTooMuch() {
		var agreement = new Agreement<Integer>();
		agreement.expect("a", 1);
		agreement.expect("a", 2);
		agreement.find("a", 2);
		agreement.find("b", 3);
		assertThat(agreement.overall()).isEqualTo(new Agreement.Figures(1, 2, 2));
		assertThat(agreement.overall()).hasToString("precision 0.500  recall 0.500  F1 0.500");
		assertThat(agreement.macroF1()).isEqualTo(2.0 / 3);
		assertThat(agreement.byEntry()).contains("missed [1]", "too much [3]");
		assertThat(agreement.byGroup((entry) -> "both")).containsExactly(Map.entry("both", agreement.overall()));
	}

	private static List<String> documentedFigures() throws IOException {
		return Files.readAllLines(Path.of("src/docs/research.md"))
			.stream()
			.dropWhile((line) -> !line.startsWith("cstf-13: 59 rows"))
			.takeWhile((line) -> !line.startsWith("```"))
			.toList();
	}

	private static double figure(String report, String pattern) {
		Matcher figure = Pattern.compile(pattern).matcher(report);
		assertThat(figure.find()).as(pattern).isTrue();
		return Double.parseDouble(figure.group(1));
	}

}
