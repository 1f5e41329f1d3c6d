package org.opiniongraph.knowledge.matrix;

import java.util.HashMap;
import java.util.Map;

import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.model.NodeKind;

/**
 * Which matrix.
 *
 * @param document the document's id
 * @param minCategories only themes in at least so many categories
 * @param minMembers only themes of at least so many members
 * @param level when an opinion counts for a theme
 * @param first how many themes at most
 */
record MatrixRequest(String document, int minCategories, int minMembers, AboutLevel level, int first) {

	/**
	 * Checks the arguments.
	 * @throws BadInputException when the document is none or a number is out of bounds
	 */
	MatrixRequest {
		Arguments.id("document", document, NodeKind.DOCUMENT);
		Arguments.least("minCategories", minCategories);
		Arguments.least("minMembers", minMembers);
		Arguments.count("first", first);
	}

	Map<String, Object> parameters() {
		var parameters = new HashMap<String, Object>(this.level.parameters());
		parameters.put("document", this.document);
		parameters.put("minCategories", this.minCategories);
		parameters.put("minMembers", this.minMembers);
		parameters.put("first", this.first);
		return parameters;
	}

}
