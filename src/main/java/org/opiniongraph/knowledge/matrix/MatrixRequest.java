package org.opiniongraph.knowledge.matrix;

import java.util.List;

import org.opiniongraph.api.field.Arguments;

/**
 * Which rows of a matrix are listed.
 *
 * @param scope what is counted
 * @param minCategories the minimum number of categories of a row
 * @param minMembers the minimum number of members of a row
 */
record MatrixRequest(MatrixScope scope, int minCategories, int minMembers) {

	/**
	 * Checks the arguments.
	 * @throws org.opiniongraph.api.field.BadInputException when a number is out of bounds
	 */
	MatrixRequest {
		Arguments.least("minCategories", minCategories);
		Arguments.least("minMembers", minMembers);
	}

	/** Whether a row is listed. */
	boolean lists(RowTally row) {
		return row.categoryCount() >= this.minCategories && row.memberCount() >= this.minMembers;
	}

}
