package org.opiniongraph.load.commitment;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.text.Span;
import org.opiniongraph.load.vocabulary.Term;
import org.opiniongraph.model.Stage;

/**
 * One commitment of an answer.
 *
 * @param stage how far it goes
 * @param main whether it says how far the whole answer goes
 * @param phrase the verb and its ending, which say so
 * @param act the rest of the clause: what is done; null when the clause is its phrase
 * @param programs the programmes that the clause names, in the order of the text
 * @param actor who acts, if the sentence names it
 * @param dates the dates in the clause, in the order of the text
 * @param correction the reason of a researcher who added or changed it; null for others
 */
public record CommitmentFinding(Stage stage, boolean main, Span phrase, @Nullable Span act, List<Term> programs,
		@Nullable Term actor, List<DateMention> dates, @Nullable String correction) {

	/** Copies the lists. */
	public CommitmentFinding {
		programs = List.copyOf(programs);
		dates = List.copyOf(dates);
	}

	/**
	 * What it says: the act and its verb.
	 * @return one or two places
	 */
	public Stream<Span> claim() {
		return (this.act != null) ? Stream.of(this.act, this.phrase) : Stream.of(this.phrase);
	}

}
