package org.opiniongraph.load.table;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.table.DocumentDescriptor.DescribedCategory;

/**
 * One row of a table: one opinion.
 *
 * @param row its number in the document, 1-based; headings do not count
 * @param line the line of the file it begins on, 1-based
 * @param category the category of the row
 * @param speaker who spoke
 * @param opinion what was said, verbatim but for mark-up
 * @param response what was answered, verbatim but for mark-up; for 同上 the answer above
 * @param ditto whether the cell said 同上
 */
public record SourceRow(int row, long line, @Nullable DescribedCategory category, @Nullable Speaker speaker,
		String opinion, @Nullable String response, boolean ditto) {

	/**
	 * A member as written in the cell.
	 *
	 * @param name the name without the role
	 * @param role the role
	 * @param roleLabel the role in the document's own word (座長)
	 */
	public record Speaker(String name, CouncilDescriptor.Role role, String roleLabel) {
	}

}
