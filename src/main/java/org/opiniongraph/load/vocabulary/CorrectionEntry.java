package org.opiniongraph.load.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.Stage;
import org.opiniongraph.model.Stance;

/**
 * A correction of a researcher for one cell of a document: one entry of {@code
 * corrections.yaml}. It overrides the result of the program.
 *
 * @param document the document's slug
 * @param row the row, 1-based; null to find it by the quote
 * @param quote words that only one cell of the document has; they find the row when it is
 * not given, or does not have them any more
 * @param cell the cell of the row
 * @param target the id of a programme, an organisation or a theme; "" for an error of the
 * scan and for a commitment
 * @param words the words in the cell that are evidence, or that were wrongly evidence;
 * empty to refute all of them
 * @param verdict the decision
 * @param reads words that the scan spoiled, and the words that are meant; null for others
 * @param commitment a commitment of an answer; null for others
 * @param score for an added theme, from 0 to 1: how much the cell is about it; 1 if it is
 * not given
 * @param stance what the opinion wants of the theme; null to leave that to the program
 * @param reason the reason, which is shown with the relationship
 * @param line the line of the file where it begins; it is not written in the file
 */
public record CorrectionEntry(String document, @Nullable Integer row, @Nullable String quote, Cell cell, String target,
		List<String> words, Verdict verdict, @Nullable Reading reads, @Nullable CorrectedCommitment commitment,
		@Nullable Double score, @Nullable Stance stance, String reason, @Nullable Integer line) {

	/** The file of the seed that has the corrections. */
	public static final String FILE = "corrections.yaml";

	/**
	 * Copies the words and refuses what no entry can be.
	 * @throws IllegalArgumentException when a part is missing or not as it must be
	 */
	public CorrectionEntry {
		boolean placed = (row != null) ? row > 0 : !Spelling.isBlank(quote);
		boolean said = (reads != null) ? isOnlyRead(reads, target, words, verdict) && commitment == null
				: (commitment != null) ? commitment.fits(cell, target, words, verdict) : !Spelling.isBlank(target)
						&& verdict != null && verdict != Verdict.READ && verdict != Verdict.STAGE;
		if (Spelling.isBlank(document) || cell == null || !placed || !said) {
			throw new IllegalArgumentException(
					"expected 'document', 'row' (from 1) or 'quote', 'cell' (opinion or response), 'reason', and either"
							+ " 'target' and 'verdict' (added, refuted or stance) or 'reads', or in an answer 'commitment' and"
							+ " 'verdict' (added, refuted or stage)");
		}
		verdict = (reads != null) ? Verdict.READ : verdict;
		target = (reads != null || commitment != null) ? "" : target;
		words = (reads != null) ? List.of(reads.text())
				: (commitment != null) ? List.of(commitment.words()) : (words != null) ? List.copyOf(words) : List.of();
		String entry = place(row, quote, cell,
				(commitment != null) ? "commitment '" + commitment.words() + "'" : target);
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
	public CorrectionMisfitException refused(String why) {
		return (this.line != null) ? new CorrectionMisfitException(this, this.line, sentence(why))
				: new CorrectionMisfitException(this, sentence(why));
	}

	private String sentence(String why) {
		return "document %s, %s: %s".formatted(this.document, place(this.row, this.quote, this.cell,
				(this.commitment != null) ? "commitment '" + this.commitment.words() + "'" : this.target), why);
	}

	/** Whether another correction of the same cell says something of the same. */
	public boolean isOfTheSame(CorrectionEntry other) {
		return other.target().equals(this.target) && (hasTarget() || other.words().equals(this.words));
	}

	/** Whether it is about an entry of the vocabulary. */
	public boolean hasTarget() {
		return !this.target.isEmpty();
	}

	/** The index of its row, once it is found. */
	public int index() {
		return Objects.requireNonNull(this.row) - 1;
	}

	/** The same correction in the row where its quote was found. */
	public CorrectionEntry in(int foundRow) {
		return new CorrectionEntry(this.document, foundRow, this.quote, this.cell, this.target, this.words,
				this.verdict, this.reads, this.commitment, this.score, this.stance, this.reason, this.line);
	}

	/** The same correction, which begins in a line of the file. */
	public CorrectionEntry atLine(int beginning) {
		return new CorrectionEntry(this.document, this.row, this.quote, this.cell, this.target, this.words,
				this.verdict, this.reads, this.commitment, this.score, this.stance, this.reason, beginning);
	}

	private static boolean isOnlyRead(Reading reads, @Nullable String target, @Nullable List<String> words,
			@Nullable Verdict verdict) {
		return Spelling.isBlank(target) && (words == null || words.equals(List.of(reads.text())))
				&& (verdict == null || verdict == Verdict.READ);
	}

	private static String place(@Nullable Integer row, @Nullable String quote, Cell cell, String target) {
		return "%s, %s, %s".formatted((row != null) ? "row " + row : "quote '%s'".formatted(quote),
				cell.name().toLowerCase(Locale.ROOT), target.isEmpty() ? "reads" : target);
	}

	/**
	 * What the scan spoiled.
	 *
	 * @param text the words as the text has them
	 * @param as the words that are meant
	 */
	public record Reading(String text, String as) {

		/**
		 * Refuses what is no reading.
		 * @throws IllegalArgumentException when a part is missing or both are the same
		 */
		public Reading {
			if (Spelling.isBlank(text) || Spelling.isBlank(as) || text.equals(as)) {
				throw new IllegalArgumentException(
						"'reads': expected 'text', the words as the cell has them, and 'as', the words that are meant");
			}
		}

	}

	/**
	 * A commitment of an answer.
	 *
	 * @param words the words at the end of its clause: the verb and its ending, and as
	 * much before them as tells it from others
	 * @param stage how far it goes; null for one that is refuted
	 * @param act of an added one, the words that say what is done
	 * @param main whether it says how far the whole answer goes; null to leave that to
	 * the program
	 */
	public record CorrectedCommitment(String words, @Nullable Stage stage, @Nullable String act,
			@Nullable Boolean main) {

		/**
		 * Refuses what is no commitment.
		 * @throws IllegalArgumentException when it has no words
		 */
		public CorrectedCommitment {
			if (Spelling.isBlank(words) || (act != null && act.isBlank())) {
				throw new IllegalArgumentException(
						"'commitment': expected 'words', the end of a clause as the answer has it, and 'stage'"
								+ " (done, ongoing, planned, study, agree_only or decline) unless it is refuted");
			}
		}

		private boolean fits(@Nullable Cell cell, @Nullable String target, @Nullable List<String> others,
				@Nullable Verdict verdict) {
			boolean staged = (verdict == Verdict.ADDED || verdict == Verdict.STAGE) && this.stage != null;
			boolean refuted = verdict == Verdict.REFUTED && this.stage == null && this.main == null;
			return cell == Cell.RESPONSE && Spelling.isBlank(target)
					&& (others == null || others.equals(List.of(this.words))) && (staged || refuted)
					&& (this.act == null || verdict == Verdict.ADDED);
		}

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
		REFUTED,
		/** The commitment goes less far, or further, than its words seem to say. */
		STAGE,
		/** The scan spoiled the words: they are read otherwise. */
		READ

	}

}
