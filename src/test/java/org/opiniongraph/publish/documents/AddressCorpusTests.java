package org.opiniongraph.publish.documents;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opiniongraph.Corpus;
import org.opiniongraph.publish.web.ProblemException;
import org.opiniongraph.publish.web.WebPaths;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** Any id and any header Accept chooses a document, or is refused with a sentence. */
class AddressCorpusTests {

	static Stream<Named<byte[]>> corpus() {
		return Corpus.of(AddressCorpusTests.class, "AddressFuzz.addresses");
	}

	@ParameterizedTest
	@MethodSource("corpus")
	void anyAddressIsADocumentOrRefused(byte[] input) {
		read(input);
	}

	static void read(byte[] input) {
		String text = new String(input, StandardCharsets.ISO_8859_1);
		DocumentFormat.chosen(text);
		DocumentFormat.isPagePreferred(text);
		try {
			assertThat(DocumentFormat.preferred(text)).isNotNull();
		}
		catch (ProblemException ex) {
			assertThat(ex).hasMessageContaining("Accept");
		}
		try {
			assertThat(RequestedId.in(new MockHttpServletRequest("GET", WebPaths.DOCUMENT + text), WebPaths.DOCUMENT))
				.isNotBlank();
		}
		catch (ProblemException ex) {
			assertThat(ex).hasMessageContaining("id");
		}
	}

}
