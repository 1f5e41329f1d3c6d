package org.opiniongraph.tools.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What follows from the program stands in the pages as the command writes it. */
class PagesCommandTests {

	@Test
	void thePagesAreAsTheCommandWritesThem() throws IOException {
		for (Map.Entry<Path, String> page : PagesCommand.pages().entrySet()) {
			assertThat(Files.readString(page.getKey()))
				.as("%s is not up to date. Run the command that CONTRIBUTING.md names.", page.getKey())
				.isEqualTo(page.getValue());
		}
	}

	@Test
	void everySettingHasItsDefaultAndMeaning() throws IOException {
		assertThat(PagesCommand.settings().markdown())
			.contains("| `opinion-graph.limits.max-depth` | `15` | ", "| `opinion-graph.graphiql.enabled` | `true` | ",
					"| `opinion-graph.web.base` | none | ")
			.doesNotContain("{@");
	}

	@Test
	void aPartThatIsNotThereIsNamed() {
		assertThatIllegalArgumentException().isThrownBy(() -> new MarkedPart("settings").replace("# Settings", "…"))
			.withMessage("The page has no part between <!-- settings --> and <!-- /settings -->.");
	}

	@Test
	void aPartIsReplacedAndTheRestStays() {
		assertThat(new MarkedPart("part").replace("before <!-- part -->old<!-- /part --> after", "new\n"))
			.isEqualTo("before <!-- part -->\nnew\n<!-- /part --> after");
	}

}
