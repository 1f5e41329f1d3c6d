package org.opiniongraph.load.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.opiniongraph.load.commitment.ClauseReader.Clause;
import org.opiniongraph.load.vocabulary.CorrectionEntry.CorrectedCommitment;
import org.opiniongraph.load.vocabulary.CorrectionEntry.Verdict;
import org.opiniongraph.load.vocabulary.CorrectionEntry;

/**
 * Applies what researchers say of the commitments of one answer.
 *
 * @param text the verbatim text of the answer
 * @param sentence finds its sentences
 */
record CorrectedClauses(String text, Pattern sentence) {

	/**
	 * Applies corrections one after the other.
	 * @param found the clauses that the program found
	 * @param corrections of any kind
	 * @return in the order of the text
	 * @throws org.opiniongraph.load.descriptor.SeedFormatException when a correction does
	 * not fit the text
	 */
	List<LocatedClause> of(List<LocatedClause> found, List<CorrectionEntry> corrections) {
		var clauses = new ArrayList<LocatedClause>(found);
		for (CorrectionEntry it : corrections) {
			CorrectedCommitment commitment = it.commitment();
			if (commitment != null && it.verdict() == Verdict.ADDED) {
				clauses.add(added(it, commitment, clauses));
			}
			else if (commitment != null) {
				LocatedClause meant = meant(it, commitment, clauses);
				int at = clauses.indexOf(meant);
				clauses.remove(at);
				if (it.verdict() == Verdict.STAGE) {
					clauses.add(at, staged(meant, it, commitment));
				}
			}
		}
		clauses.sort(Comparator.comparingInt(LocatedClause::phrase));
		return clauses;
	}

	private LocatedClause meant(CorrectionEntry it, CorrectedCommitment commitment, List<LocatedClause> clauses) {
		List<LocatedClause> meant = clauses.stream()
			.filter((clause) -> this.text.substring(clause.start(), clause.end()).endsWith(commitment.words()))
			.toList();
		if (meant.isEmpty()) {
			throw it.refused("the program found no commitment here that ends with these words");
		}
		if (meant.size() > 1) {
			throw it.refused("several commitments end with these words: give more of the words before them");
		}
		return meant.getFirst();
	}

	private static LocatedClause staged(LocatedClause it, CorrectionEntry correction, CorrectedCommitment commitment) {
		Clause clause = it.clause();
		return new LocatedClause(new Clause(Objects.requireNonNull(commitment.stage()), false, clause.part(),
				clause.start(), clause.act(), clause.actEnd(), clause.phrase(), clause.end()), it.sentence(),
				correction);
	}

	private LocatedClause added(CorrectionEntry it, CorrectedCommitment commitment, List<LocatedClause> clauses) {
		Matcher matcher = this.sentence.matcher(this.text);
		while (matcher.find()) {
			int phrase = matcher.group().indexOf(commitment.words());
			if (phrase >= 0) {
				int end = phrase + commitment.words().length();
				int begin = matcher.start();
				if (clauses.stream()
					.anyMatch((other) -> other.phrase() < begin + end && begin + phrase < other.end())) {
					throw it.refused("the program has a commitment with these words already: use the verdict stage");
				}
				String act = Objects.requireNonNullElse(commitment.act(), "");
				int start = act.isEmpty() ? phrase : matcher.group().substring(0, phrase).lastIndexOf(act);
				if (start < 0) {
					throw it.refused("the sentence does not contain the act '%s' before these words".formatted(act));
				}
				return new LocatedClause(new Clause(Objects.requireNonNull(commitment.stage()), false, 0, start, start,
						start + act.length(), phrase, end), new SentencePlace(begin, begin, false), it);
			}
		}
		throw it.refused("no sentence of the cell contains '%s'".formatted(commitment.words()));
	}

}
