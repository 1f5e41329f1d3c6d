package org.opiniongraph.api.paging;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opiniongraph.Corpus;
import org.opiniongraph.api.field.BadInputException;

import static org.assertj.core.api.Assertions.assertThat;

/** Any text is a cursor of the list, or refused as one of another list. */
class CursorCorpusTests {

	static Stream<Named<byte[]>> corpus() {
		return Corpus.of(CursorCorpusTests.class, "CursorFuzz.cursors");
	}

	@ParameterizedTest
	@MethodSource("corpus")
	void anyTextIsACursorOrRefused(byte[] input) {
		read(input);
	}

	static void read(byte[] input) {
		String cursor = new String(input, StandardCharsets.UTF_8);
		for (ListOrder order : List.of(ListOrder.ID, ListOrder.SCORE_DESC)) {
			try {
				assertThat(new Cursors("a list", order).read("after", cursor)).isNotNull();
			}
			catch (BadInputException ex) {
				assertThat(ex).hasMessageContaining("the cursor does not belong to this list");
			}
		}
	}

}
