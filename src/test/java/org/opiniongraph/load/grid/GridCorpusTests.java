package org.opiniongraph.load.grid;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opiniongraph.Corpus;
import org.opiniongraph.load.descriptor.SeedFormatException;

import static org.assertj.core.api.Assertions.assertThat;

/** Any file becomes a grid, or one sentence that says why not. */
class GridCorpusTests {

	private static final List<String> FORMATS = List.of(".tsv", ".csv", ".html", ".xlsx", ".docx");

	private static final GridOptions BOUNDS = new GridOptions(null, null, 200_000);

	static Stream<Named<byte[]>> corpus() {
		return Corpus.of(GridCorpusTests.class, "GridFuzz.files");
	}

	@ParameterizedTest
	@MethodSource("corpus")
	void anyFileIsAGridOrASentence(byte[] input) {
		read(input);
	}

	/** The first byte chooses the format. */
	static void read(byte[] input) {
		String format = (input.length == 0) ? FORMATS.getFirst()
				: FORMATS.get(Byte.toUnsignedInt(input[0]) % FORMATS.size());
		byte[] content = Arrays.copyOfRange(input, Math.min(1, input.length), input.length);
		try {
			assertThat(GridFileReader.read("table" + format, content, BOUNDS)).isNotNull();
		}
		catch (SeedFormatException ex) {
			assertThat(ex).hasMessageContaining("table" + format);
		}
	}

}
