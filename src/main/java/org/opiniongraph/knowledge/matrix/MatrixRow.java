package org.opiniongraph.knowledge.matrix;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.knowledge.theme.Theme;

/**
 * A row of a matrix.
 *
 * @param scope what the matrix counts
 * @param subject the id of what it stands for
 * @param node what it stands for: a theme, a programme, an organisation or a member
 * @param theme the same if it is a theme, null otherwise
 * @param categoryCount in how many categories, by name
 * @param memberCount by how many members
 * @param opinionCount by how many opinions
 * @param cells its cells, ordered by the categories' places in their documents
 * @param silentMemberCount how many members have opinions in the scope, but not in the
 * row
 * @param silent the ids of the first of them, in order
 */
record MatrixRow(MatrixScope scope, String subject, Object node, @Nullable Theme theme, int categoryCount,
		int memberCount, int opinionCount, List<MatrixCell> cells, int silentMemberCount, List<String> silent) {

	/** Copies the lists. */
	MatrixRow {
		cells = List.copyOf(cells);
		silent = List.copyOf(silent);
	}

}
