package org.opiniongraph.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opiniongraph.seed.DescriptorReader;
import org.opiniongraph.seed.SeedFormatException;
import org.opiniongraph.source.SourceDocument;
import org.opiniongraph.vocabulary.Correction;
import org.opiniongraph.vocabulary.Term;
import org.opiniongraph.vocabulary.Theme;
import org.opiniongraph.vocabulary.Vocabulary;

/** The file of corrections becomes corrections that fit documents and vocabulary. */
final class CorrectionsReader {

	static final String FILE = "corrections.yaml";

	private CorrectionsReader() {
	}

	static List<Correction> read(byte[] content) throws IOException {
		return Arrays.asList(new DescriptorReader().read(FILE, new ByteArrayInputStream(content), Correction[].class));
	}

	/**
	 * Checks what can be checked before the texts are read.
	 * @throws SeedFormatException when a correction names a document, a row or a target
	 * that is not there, or says twice something of the same cell and target
	 */
	static void check(List<Correction> corrections, List<SourceDocument> documents, Vocabulary vocabulary) {
		Set<String> targets = Stream
			.concat(vocabulary.terms().stream().map(Term::id), vocabulary.themes().stream().map(Theme::id))
			.collect(Collectors.toSet());
		var seen = new HashSet<List<Object>>();
		for (Correction it : corrections) {
			boolean row = documents.stream()
				.filter((document) -> document.descriptor().slug().equals(it.document()))
				.anyMatch((document) -> it.row() <= document.rows().size() && (it.cell() == Correction.Cell.OPINION
						|| document.rows().get(it.row() - 1).response() != null));
			String entry = "document %s, row %d, %s, %s".formatted(it.document(), it.row(), it.cell().inWords(),
					it.target());
			if (!row) {
				throw new SeedFormatException(FILE, entry + ": no document of the seed has such a cell");
			}
			if (!targets.contains(it.target())) {
				throw new SeedFormatException(FILE, entry + ": the vocabulary has no such entry");
			}
			if (!seen.add(List.of(it.document(), it.row(), it.cell(), it.target()))) {
				throw new SeedFormatException(FILE, entry + ": this is corrected twice");
			}
		}
	}

}
