package org.opiniongraph.knowledge.commitment;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.knowledge.mention.Program;
import org.opiniongraph.model.Stage;

/**
 * How far the answer to an opinion goes.
 *
 * @param stage how far it goes
 * @param overlap how much the answer speaks of what the opinion speaks of, 0 to 1
 * @param themeIds the ids of the themes that both are about
 * @param sharedTerms the words that both have
 * @param commitments all commitments of the answer, in the order of the text
 */
public record Outcome(@Nullable Stage stage, double overlap, List<String> themeIds, List<String> sharedTerms,
		List<Commitment> commitments) {

	/** The commitment that says so. */
	public @Nullable Commitment commitment() {
		return this.commitments.stream().filter(Commitment::isMain).findFirst().orElse(null);
	}

	/** What the commitments concern, in the order of the commitments. */
	public List<Program> programs() {
		return this.commitments.stream().flatMap((it) -> it.programs().stream()).distinct().toList();
	}

}
