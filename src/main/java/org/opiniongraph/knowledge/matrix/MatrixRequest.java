package org.opiniongraph.knowledge.matrix;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.knowledge.fulltext.FullText;

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

	/** All rows, whatever they have. */
	static MatrixRequest of(MatrixScope scope) {
		return new MatrixRequest(scope, 0, 0);
	}

	Map<String, @Nullable Object> parameters(FullText fullText, @Nullable List<String> only) {
		Map<String, @Nullable Object> parameters = this.scope.parameters(fullText, only);
		parameters.put("minCategories", this.minCategories);
		parameters.put("minMembers", this.minMembers);
		return parameters;
	}

}
