package org.opiniongraph.publish.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A list of a document that is cut says where it goes on. */
class LinkedQuestionsTests {

	private static final Pattern CUT = Pattern.compile("(\\w+)\\(first: \\d+(?:, after: \\$(\\w+))?\\)");

	static List<Path> questions() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("schema/linked"))) {
			return files.filter((it) -> it.toString().endsWith(".graphql")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("questions")
	void everyListTakesACursor(Path question) throws IOException {
		Matcher cut = CUT.matcher(Files.readString(question));
		while (cut.find()) {
			assertThat(cut.group(2)).as("the cursor of %s in %s", cut.group(1), question).isIn("after", cut.group(1));
		}
	}

}
