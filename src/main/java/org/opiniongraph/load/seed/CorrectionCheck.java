package org.opiniongraph.load.seed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.opiniongraph.load.table.SourceDocument;
import org.opiniongraph.load.table.SourceRow;
import org.opiniongraph.load.text.Tokenizer;
import org.opiniongraph.load.vocabulary.CorrectionEntry;
import org.opiniongraph.load.vocabulary.CorrectionMisfitException;
import org.opiniongraph.load.vocabulary.Term;
import org.opiniongraph.load.vocabulary.ThemeEntry;
import org.opiniongraph.load.vocabulary.Vocabulary;

/**
 * Checks whether corrections fit the vocabulary and the documents. It analyses the
 * corrected texts before anything is written, because only this shows whether they
 * contain the words of the correction. A table may change behind a correction: one that
 * does not fit its table any more is told and left out.
 */
final class CorrectionCheck {

	private final List<CorrectionEntry> corrections;

	private final Vocabulary vocabulary;

	/** The corrections whose cell was not found yet. */
	private final Set<CorrectionEntry> open;

	private final List<String> misfits = new ArrayList<>();

	private final List<CorrectionEntry> fitting = new ArrayList<>();

	/**
	 * Checks what can be checked before the documents are read.
	 * @throws CorrectionMisfitException when a correction has a target that is not there
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

	/** Whether any correction is for a document. */
	boolean concerns(String slug) {
		return this.corrections.stream().anyMatch((it) -> it.document().equals(slug));
	}

	/**
	 * Checks the corrections of a document.
	 * @return what is wrong with those that do not fit
	 */
	List<String> document(SourceDocument document) {
		List<CorrectionEntry> own = new ArrayList<>(
				this.corrections.stream().filter((it) -> it.document().equals(document.descriptor().slug())).toList());
		List<String> said = new ArrayList<>();
		boolean fits = own.isEmpty();
		while (!fits) {
			try {
				apply(document, own);
				fits = true;
			}
			catch (CorrectionMisfitException ex) {
				own.remove(original(ex, own));
				said.add(ex.sentence());
			}
		}
		this.fitting.addAll(own);
		this.misfits.addAll(said);
		return said;
	}

	/** The correction as the file has it; it leaves the list of those without a cell. */
	private CorrectionEntry original(CorrectionMisfitException misfit, List<CorrectionEntry> own) {
		CorrectionEntry refused = misfit.correction();
		CorrectionEntry original = own.reversed()
			.stream()
			.filter((it) -> isSame(it, refused))
			.findFirst()
			.orElseThrow(() -> misfit);
		this.open.remove(original);
		return original;
	}

	private static boolean isSame(CorrectionEntry original, CorrectionEntry placed) {
		Integer row = placed.row();
		return original.equals(placed) || (row != null && original.in(row).equals(placed));
	}

	/** Applies corrections and forgets what comes of it. */
	private void apply(SourceDocument document, List<CorrectionEntry> own) {
		List<CorrectionEntry> placed = CorrectedRows.of(document, own);
		refuseDoubles(placed);
		var reader = new PassageReader(document, this.vocabulary, placed, new Tokenizer(this.vocabulary));
		for (CorrectionEntry it : placed) {
			SourceRow row = document.rows().get(it.index());
			String response = row.response();
			if (it.cell() == CorrectionEntry.Cell.RESPONSE && response != null) {
				reader.response(response);
			}
			else {
				reader.opinion(row);
			}
			this.open.removeIf((open) -> isSame(open, it));
		}
	}

	/**
	 * What is wrong with the corrections that do not fit, when all documents were seen.
	 */
	List<String> misfits() {
		return Stream
			.concat(this.misfits.stream(),
					this.open.stream().map((it) -> it.refused("the seed has no such document, row or cell").sentence()))
			.toList();
	}

	/** The corrections that fit, in the order of their documents. */
	List<CorrectionEntry> fitting() {
		return this.fitting.stream().filter((it) -> !this.open.contains(it)).toList();
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
