package org.opiniongraph.tools.folding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;

import org.junit.jupiter.api.Test;
import org.opiniongraph.load.text.Folding;
import org.opiniongraph.load.text.FoldingRule;

import static org.assertj.core.api.Assertions.assertThat;

/** What the rules gain on the packaged document. */
class FoldingCommandTests {

	@Test
	void almostAllRightTextsAreFoundAndAlmostNoOthers() throws IOException {
		var command = new FoldingCommand(Path.of("graph-seed"));
		FoldingCommand.Totals totals = FoldingCommand.totals(command.outcomes(Folding.ALL));
		assertThat(totals.rightFound()).isGreaterThanOrEqualTo(0.98);
		assertThat(totals.wrongFound()).isLessThanOrEqualTo(0.02);
		var printed = new ByteArrayOutputStream();
		command.print(new PrintStream(printed, true, StandardCharsets.UTF_8), EnumSet.of(FoldingRule.RADICALS));
		assertThat(printed.toString(StandardCharsets.UTF_8)).contains("Without RADICALS:", "\u2EA0間", "loses:");
	}

}
