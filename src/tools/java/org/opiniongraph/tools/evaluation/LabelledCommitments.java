package org.opiniongraph.tools.evaluation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.Stage;

/**
 * The labels that people gave to the answers of a document: a file of {@code
 * graph-seed/evaluation/commitments}.
 *
 * @param document the document's slug
 * @param rows the rows with an answer
 */
record LabelledCommitments(String document, List<Row> rows) {

	LabelledCommitments {
		rows = List.copyOf(rows);
	}

	/**
	 * The labels of an answer.
	 *
	 * @param row its row, 1-based
	 * @param apart true when the rules were made without it
	 * @param main how far it goes
	 * @param second how far it goes to the second reader; null for the same
	 * @param third how far it goes to a third reader; null for the same
	 * @param phrase words that say so
	 * @param others its further commitments
	 */
	record Row(int row, @Nullable Boolean apart, Stage main, @Nullable Stage second, @Nullable Stage third,
			String phrase, List<Labelled> others) {

		Row {
			apart = Boolean.TRUE.equals(apart);
			others = (others != null) ? List.copyOf(others) : List.of();
		}

	}

	/**
	 * A commitment.
	 *
	 * @param stage how far it goes
	 * @param phrase words that say so
	 */
	record Labelled(Stage stage, String phrase) {
	}

}
