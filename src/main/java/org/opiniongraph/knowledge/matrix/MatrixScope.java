package org.opiniongraph.knowledge.matrix;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.knowledge.passage.PassageFilter;
import org.opiniongraph.knowledge.passage.PassageKind;
import org.opiniongraph.knowledge.passage.PassageRequest;
import org.opiniongraph.knowledge.theme.AboutLevel;

/**
 * What a matrix counts. Two scopes that mean the same are equal.
 *
 * @param rows what its rows stand for
 * @param filter which opinions are counted, checked
 * @param level when an opinion counts for a theme; the usual one if the rows are no
 * themes
 */
record MatrixScope(MatrixRows rows, PassageFilter filter, AboutLevel level) {

	/**
	 * Checks the filter.
	 * @throws org.opiniongraph.api.field.BadInputException when a condition is not as it
	 * must be
	 */
	MatrixScope {
		filter = filter.checked();
		level = (rows == MatrixRows.THEMES) ? level : AboutLevel.USUAL;
	}

	/**
	 * Without the filter: hundreds of keys of one request have the same scope, and few
	 * requests have several.
	 */
	@Override
	public int hashCode() {
		return Objects.hash(this.rows, this.level);
	}

}
