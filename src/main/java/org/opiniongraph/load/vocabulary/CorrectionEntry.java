package org.opiniongraph.load.vocabulary;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.model.Stance;

/**
 * A correction of a researcher for one cell of a document: one entry of {@code
 * corrections.yaml}. It overrides the result of the program.
 *
 * @param document the document's slug
 * @param row the row, 1-based
 * @param cell the cell of the row
 * @param target the id of a programme, an organisation or a theme
 * @param words the words in the cell that are evidence, or that were wrongly evidence;
 * empty to refute all of them
 * @param verdict the decision
 * @param score for an added theme, from 0 to 1: how much the cell is about it; 1 if it is
 * not given
 * @param stance what the opinion wants of the theme; null to leave that to the program
 * @param reason the reason, which is shown with the relationship
 */
public record CorrectionEntry(String document, int row, Cell cell, String target, List<String> words, Verdict verdict,
		@Nullable Double score, @Nullable Stance stance, String reason) {

	/** The file of the seed that has the corrections. */
	public static final String FILE = "corrections.yaml";

	/**
	 * Copies the words and refuses what no entry can be.
	 * @throws IllegalArgumentException when a part is missing or not as it must be
	 */
	public CorrectionEntry {
		if (Spelling.isBlank(document) || cell == null || Spelling.isBlank(target) || verdict == null || row < 1) {
			throw new IllegalArgumentException(
					"expected 'document', 'row' (from 1), 'cell' (opinion or response), 'target', 'verdict' (added,"
							+ " refuted or stance) and 'reason'");
		}
		words = (words != null) ? List.copyOf(words) : List.of();
		String entry = place(row, cell, target);
		if (Spelling.isBlank(reason)) {
			throw new IllegalArgumentException(entry + ": 'reason' is missing");
		}
		if (words.stream().anyMatch(Spelling::isBlank) || (words.isEmpty() && verdict == Verdict.ADDED)) {
			throw new IllegalArgumentException(
					entry + ": 'words' is missing: an added correction needs words as evidence");
		}
		boolean fits = verdict != Verdict.REFUTED && target.startsWith("theme:") && cell == Cell.OPINION;
		if ((stance != null) ? !fits : verdict == Verdict.STANCE) {
			throw new IllegalArgumentException(entry
					+ ": 'stance' (for, against or neutral) is needed for the verdict stance, and may be there for a"
					+ " theme that is added to an opinion");
		}
		if (score != null && (verdict != Verdict.ADDED || !target.startsWith("theme:") || !(score > 0 && score <= 1))) {
			throw new IllegalArgumentException(
					entry + ": 'score' is only for added themes: expected a number greater than 0 and at most 1");
		}
	}

	/**
	 * Refuses it because it does not fit the seed.
	 * @param why what is wrong
	 */
	public SeedFormatException refused(String why) {
		return new SeedFormatException(FILE,
				"document %s, %s: %s".formatted(this.document, place(this.row, this.cell, this.target), why));
	}

	private static String place(int row, Cell cell, String target) {
		return "row %d, %s, %s".formatted(row, cell.name().toLowerCase(Locale.ROOT), target);
	}

	/** The texts of a row. */
	public enum Cell {

		/** The opinion. */
		OPINION,
		/** The answer. */
		RESPONSE

	}

	/** The decisions of a researcher. */
	public enum Verdict {

		/** The cell names it, or is about it, although its words did not say so. */
		ADDED,
		/** The opinion wants something else of the theme than its words seem to say. */
		STANCE,
		/** The cell does not name it, or is not about it, although its words seem to. */
		REFUTED

	}

}
