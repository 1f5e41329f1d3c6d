package org.opiniongraph.imports;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ImportProgressTests {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	@Test
	void aTerminalHasOneLineThatIsWrittenAgain() {
		ImportProgress progress = progress(true);
		progress.show(report("WAITING", 0, 0));
		progress.show(report("WRITING", 200, 50));
		progress.clear();
		assertThat(said()).isEqualTo("1/2 a: \r\u001B[K1/2 a: waits for another import\r\u001B[K1/2 a: 25 % of 200 rows"
				+ "\r\u001B[K1/2 a: ");
	}

	@Test
	void elsewhereEachTenthHasALine() {
		ImportProgress progress = progress(false);
		progress.show(report("READING", 0, 0));
		for (int rows = 0; rows <= 200; rows += 7) {
			progress.show(report("WRITING", 200, rows));
		}
		progress.clear();
		assertThat(said().lines()).hasSize(11)
			.startsWith("1/2 a: is read", "10 % of 200 rows", "21 % of 200 rows")
			.endsWith("1/2 a: ");
	}

	@Test
	void whatIsDoneAtOnceIsNoProgress() {
		progress(false).clear();
		assertThat(said()).isEqualTo("1/2 a: ");
	}

	private ImportProgress progress(boolean terminal) {
		var progress = new ImportProgress(new PrintStream(this.bytes, true, StandardCharsets.UTF_8), terminal);
		progress.begin("1/2 a: ");
		return progress;
	}

	private String said() {
		return this.bytes.toString(StandardCharsets.UTF_8);
	}

	private static JsonNode report(String state, int rows, int analysed) {
		return new JsonMapper().readTree(
				"{\"state\": \"%s\", \"rowsToAnalyse\": %d, \"rowsAnalysed\": %d}".formatted(state, rows, analysed));
	}

}
