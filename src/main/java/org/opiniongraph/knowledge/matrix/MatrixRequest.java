package org.opiniongraph.knowledge.matrix;

import java.util.HashMap;
import java.util.Map;

import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.model.NodeKind;

/**
 * The arguments of a matrix.
 *
 * @param document the document's id
 * @param minCategories the minimum number of categories of a theme
 * @param minMembers the minimum number of members of a theme
 * @param level the condition under which an opinion counts for a theme
 * @param first the maximum number of themes
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
