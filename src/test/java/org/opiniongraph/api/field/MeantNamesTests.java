package org.opiniongraph.api.field;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MeantNamesTests {

	private static final List<String> NAMES = List.of("first", "filter", "opinions", "opinionAt", "after", "id",
			"NAME");

	@ParameterizedTest
	@CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
			frist       | ' Did you mean ''first''?'
			FIRST       | ' Did you mean ''first''?'
			name        | ' Did you mean ''NAME''?'
			opinionss   | ' Did you mean ''opinions'' or ''opinionAt''?'
			opinion     | ' Did you mean ''opinions'' or ''opinionAt''?'
			fil         | ' Did you mean ''filter''?'
			filterBy    | ' Did you mean ''filter''?'
			limit       | ''
			it          | ''
			''          | ''
			""")
	void aNameIsNearIfFewLettersDiffer(String name, String question) {
		assertThat(MeantNames.didYouMean(name, NAMES)).isEqualTo(question);
	}

	@Test
	void whereNoNameIsNearAllAreListed() {
		assertThat(MeantNames.didYouMeanOr("limit", List.of("a", "b", "c"), "It has"))
			.isEqualTo(" It has 'a', 'b' and 'c'.");
		assertThat(MeantNames.didYouMeanOr("limit", List.of(), "It has")).isEqualTo(" There are none.");
		assertThat(MeantNames.listed(IntStream.range(0, 30).mapToObj(String::valueOf).toList())).startsWith("'0', '1'")
			.endsWith("'19' and 10 more");
	}

	@Test
	void aLongNameIsNotCompared() {
		assertThat(MeantNames.didYouMean("a".repeat(100_000), List.of("a".repeat(99_999)))).isEmpty();
	}

}
