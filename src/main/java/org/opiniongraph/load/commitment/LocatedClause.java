package org.opiniongraph.load.commitment;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.commitment.ClauseReader.Clause;
import org.opiniongraph.load.vocabulary.CorrectionEntry;
import org.opiniongraph.model.Stage;

/**
 * A clause in a text.
 *
 * @param clause the clause
 * @param sentence where its sentence stands
 * @param correction what a researcher says of it; null for most
 */
record LocatedClause(Clause clause, SentencePlace sentence, @Nullable CorrectionEntry correction) {

	/** The one that decides comes first. */
	static final Comparator<LocatedClause> BY_FORCE = Comparator.comparingInt(LocatedClause::rankByHand)
		.thenComparing(LocatedClause::isJudgement)
		.thenComparing((it) -> it.sentence().supplement())
		.thenComparingInt((it) -> it.isJudgement() ? 0 : -it.sentence().group())
		.thenComparingInt((it) -> it.isJudgement() ? 0 : -it.clause().part())
		.thenComparing((it) -> it.clause().stage() != Stage.DECLINE)
		.thenComparing((it) -> it.clause().stage());

	/** What a researcher says decides before all else. */
	private int rankByHand() {
		Boolean main = (this.correction != null && this.correction.commitment() != null)
				? this.correction.commitment().main() : null;
		return (main == null) ? 1 : main ? 0 : 2;
	}

	/** Whether it promises nothing. */
	private boolean isJudgement() {
		return this.clause.judgement() || this.clause.stage() == Stage.AGREE_ONLY;
	}

	/** The offset of its first code unit. */
	int start() {
		return this.sentence.start() + this.clause.start();
	}

	/** The offset of its phrase. */
	int phrase() {
		return this.sentence.start() + this.clause.phrase();
	}

	/** The offset after its last code unit. */
	int end() {
		return this.sentence.start() + this.clause.end();
	}

}
