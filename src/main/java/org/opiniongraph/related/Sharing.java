package org.opiniongraph.related;

import java.util.HashMap;
import java.util.Map;

import org.opiniongraph.theme.AboutLevel;

/**
 * What makes a theme one that two members share.
 *
 * @param acrossCategories whether there must be an opinion of each about it in different
 * categories of one document
 * @param level when an opinion counts for a theme
 */
record Sharing(boolean acrossCategories, AboutLevel level) {

	Map<String, Object> parameters() {
		var parameters = new HashMap<String, Object>(this.level.parameters());
		parameters.put("acrossCategories", this.acrossCategories);
		return parameters;
	}

}
