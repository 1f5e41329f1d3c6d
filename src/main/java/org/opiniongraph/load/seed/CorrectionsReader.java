package org.opiniongraph.load.seed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.opiniongraph.load.descriptor.DescriptorReader;
import org.opiniongraph.load.vocabulary.Correction;

/**
 * The file of corrections becomes corrections; {@link CorrectionCheck} says whether they
 * fit.
 */
final class CorrectionsReader {

	static final String FILE = "corrections.yaml";

	private CorrectionsReader() {
	}

	static List<Correction> read(byte[] content) throws IOException {
		return Arrays.asList(new DescriptorReader().read(FILE, new ByteArrayInputStream(content), Correction[].class));
	}

}
