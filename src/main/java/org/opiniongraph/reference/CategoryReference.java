package org.opiniongraph.reference;

import java.util.List;

import org.opiniongraph.document.Category;
import org.opiniongraph.graphql.TextSpan;

/**
 * That an opinion refers to another category of its document.
 *
 * @param category the category
 * @param evidence the places in the text, in order
 */
record CategoryReference(Category category, List<TextSpan> evidence) {

	CategoryReference {
		evidence = List.copyOf(evidence);
	}

}
