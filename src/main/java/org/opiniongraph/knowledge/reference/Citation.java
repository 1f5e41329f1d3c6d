package org.opiniongraph.knowledge.reference;

import java.util.List;

import org.opiniongraph.api.field.TextSpan;

/**
 * A citation of a web page in a passage.
 *
 * @param page the page
 * @param evidence the places in the text, in order
 */
record Citation(WebPage page, List<TextSpan> evidence) {

	Citation {
		evidence = List.copyOf(evidence);
	}

}
