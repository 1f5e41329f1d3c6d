package org.opiniongraph.knowledge.reference;

import java.util.List;

import org.opiniongraph.api.field.TextSpan;
import org.opiniongraph.knowledge.council.Category;

/**
 * A reference of an opinion to another category of its document.
 *
 * @param category the category
 * @param evidence the places in the text, in order
 */
record CategoryReference(Category category, List<TextSpan> evidence) {

	CategoryReference {
		evidence = List.copyOf(evidence);
	}

}
