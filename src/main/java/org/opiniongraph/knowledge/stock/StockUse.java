package org.opiniongraph.knowledge.stock;

import java.util.List;

import org.opiniongraph.api.field.TextSpan;

/**
 * How a response uses a stock answer.
 *
 * @param stockAnswerId the id of the stock answer
 * @param differences the words of the response in the gaps, in the order of the text
 */
record StockUse(String stockAnswerId, List<TextSpan> differences) {

	/** Copies the list. */
	StockUse {
		differences = List.copyOf(differences);
	}

}
