package org.opiniongraph.api.request;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opiniongraph.Corpus;

import static org.assertj.core.api.Assertions.assertThat;

/** Any body and any query string is a request, or refused with a sentence. */
class RequestCorpusTests {

	static Stream<Named<byte[]>> corpus() {
		return Corpus.of(RequestCorpusTests.class, "RequestFuzz.bodies");
	}

	@ParameterizedTest
	@MethodSource("corpus")
	void anyBodyIsARequestOrRefused(byte[] input) {
		read(input);
	}

	static void read(byte[] input) {
		String text = new String(input, StandardCharsets.UTF_8);
		try {
			if (JsonReading.read("The body", text) instanceof Map<?, ?> map) {
				RequestParameters.ofBody(map);
			}
		}
		catch (RefusedRequestException ex) {
			assertThat(ex.text()).isNotBlank();
		}
		try {
			RequestParameters.ofAddress(QueryString.read(text));
		}
		catch (RefusedRequestException ex) {
			assertThat(ex.text()).isNotBlank();
		}
	}

}
