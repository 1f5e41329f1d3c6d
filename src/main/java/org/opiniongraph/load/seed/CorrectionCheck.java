package org.opiniongraph.load.seed;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.table.SourceDocument;
import org.opiniongraph.load.table.SourceRow;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.vocabulary.CorrectionEntry;
import org.opiniongraph.load.vocabulary.Term;
import org.opiniongraph.load.vocabulary.ThemeEntry;
import org.opiniongraph.load.vocabulary.Vocabulary;

/**
 * Checks whether corrections fit the vocabulary and the documents. It analyses the
 * corrected texts before anything is written, because only this shows whether they
 * contain the words of the correction.
 */
final class CorrectionCheck {

	private final List<CorrectionEntry> corrections;

	private final Vocabulary vocabulary;

	/** The corrections whose cell was not found yet. */
	private final Set<CorrectionEntry> open;

	/**
	 * Checks what can be checked before the documents are read.
	 * @throws SeedFormatException when a correction has a target that is not there
	 */
	CorrectionCheck(List<CorrectionEntry> corrections, Vocabulary vocabulary) {
		this.corrections = corrections;
		this.vocabulary = vocabulary;
		this.open = new LinkedHashSet<>(corrections);
		Set<String> targets = Stream
			.concat(vocabulary.terms().stream().map(Term::id), vocabulary.themes().stream().map(ThemeEntry::id))
			.collect(Collectors.toSet());
		for (CorrectionEntry it : corrections) {
			if (it.hasTarget() && !targets.contains(it.target())) {
				throw it.refused("the vocabulary has no entry with this id");
			}
		}
	}

	/**
	 * Checks the corrections of a document.
	 * @throws SeedFormatException when a text does not say what a correction says of it
	 */
	void document(SourceDocument document) {
		List<CorrectionEntry> fitting = CorrectedRows.of(document, this.corrections);
		if (fitting.isEmpty()) {
			return;
		}
		refuseDoubles(fitting);
		var reader = new PassageReader(document, this.vocabulary, fitting, new Tokenizer(this.vocabulary));
		for (CorrectionEntry it : fitting) {
			SourceRow row = document.rows().get(it.index());
			String response = row.response();
			if (it.cell() == CorrectionEntry.Cell.RESPONSE && response != null) {
				reader.response(response);
			}
			else {
				reader.opinion(row);
			}
			this.open.removeIf((open) -> open.equals(it) || open.in(it.index() + 1).equals(it));
		}
	}

	/**
	 * Asks for the rest when all documents were seen.
	 * @throws SeedFormatException when a correction names a document or a row that is not
	 * there
	 */
	void allHaveTheirCells() {
		for (CorrectionEntry it : this.open) {
			throw it.refused("the seed has no such document, row or cell");
		}
	}

	private static void refuseDoubles(List<CorrectionEntry> corrections) {
		var seen = new HashSet<List<Object>>();
		for (CorrectionEntry it : corrections) {
			List<Object> said = List.of(it.index(), it.cell(), it.target(), it.hasTarget() ? "" : it.words());
			if (!seen.add(said)) {
				throw it.refused("the same target is corrected twice: remove one of the corrections");
			}
		}
	}

}
