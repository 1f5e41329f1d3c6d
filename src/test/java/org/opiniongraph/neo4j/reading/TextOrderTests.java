package org.opiniongraph.neo4j.reading;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TextOrderTests {

	@Test
	void textsAreSortedByCodePoint() {
		List<String> sorted = List.of("", "a", "ab", "b", "国", "豈", "𠮷", "𠮷a", "𠮸");
		assertThat(sorted.reversed().stream().sorted(TextOrder.BY_CODE_POINT)).containsExactlyElementsOf(sorted);
		assertThat(sorted.stream()
			.sorted((one, other) -> Arrays.compare(one.codePoints().toArray(), other.codePoints().toArray())))
			.containsExactlyElementsOf(sorted);
	}

}
