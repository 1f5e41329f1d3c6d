package org.opiniongraph.load.findings;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.ask.AskFinding;
import org.opiniongraph.load.commitment.CommitmentFinding;
import org.opiniongraph.model.Stage;
import org.opiniongraph.model.Stance;

/** How far an answer goes for one of the opinions that it answers. */
public final class AnswerStage {

	private AnswerStage() {
	}

	/**
	 * The stage of an answer to an opinion. It is that of the answer's main commitment.
	 * But who objects to something and hears that it is important is told no.
	 * @param asks what the opinion asks for or objects to
	 * @param answer what the answer commits to
	 * @return null when the answer commits to nothing
	 */
	public static @Nullable Stage of(List<AskFinding> asks, List<CommitmentFinding> answer) {
		Stage stage = answer.stream()
			.filter(CommitmentFinding::main)
			.map(CommitmentFinding::stage)
			.findFirst()
			.orElse(null);
		boolean objects = !asks.isEmpty() && asks.stream().allMatch((ask) -> ask.stance() == Stance.AGAINST);
		return (objects && stage == Stage.AGREE_ONLY) ? Stage.DECLINE : stage;
	}

}
