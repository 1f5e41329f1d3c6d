package org.opiniongraph.knowledge.stock;

import org.opiniongraph.api.field.Identified;

/**
 * The common words of responses that differ in a few words only.
 *
 * @param id its id
 * @param pattern the words that all have, with a mark for each gap
 * @param responseCount how many responses use it
 * @param opinionCount how many opinions they answer
 * @param documentCount how many documents have them
 */
public record StockAnswer(String id, String pattern, int responseCount, int opinionCount,
		int documentCount) implements Identified {
}
