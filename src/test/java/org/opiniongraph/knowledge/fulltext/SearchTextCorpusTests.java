package org.opiniongraph.knowledge.fulltext;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opiniongraph.Corpus;
import org.opiniongraph.api.field.BadInputException;

import static org.assertj.core.api.Assertions.assertThat;

/** Any words are a query, or refused with a sentence. */
class SearchTextCorpusTests {

	static Stream<Named<byte[]>> corpus() {
		return Corpus.of(SearchTextCorpusTests.class, "SearchTextFuzz.texts");
	}

	@ParameterizedTest
	@MethodSource("corpus")
	void anyWordsAreAQueryOrRefused(byte[] input) {
		read(input);
	}

	static void read(byte[] input) {
		String text = FullText.plain(new String(input, StandardCharsets.UTF_8));
		if (text == null) {
			return;
		}
		try {
			FullText.check("text", text);
			assertThat(TextCondition.of(text).wanted(List.of())).isNotNull();
			TextCondition.of(text).mayBeName();
		}
		catch (BadInputException ex) {
			assertThat(ex.getMessage()).contains("text");
		}
	}

}
