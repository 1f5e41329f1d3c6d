package org.opiniongraph.knowledge.passage;

import org.opiniongraph.api.paging.ListOrder;

/** The orders of lists of opinions and responses in the schema. */
public enum PassageOrder {

	/** By id, which is the order of the document. */
	ID(ListOrder.KeyType.ID),
	/** By the date of the document, the newest first. */
	NEWEST(ListOrder.KeyType.TEXT_DESC),
	/** By how well the text fits the words of the filter, the best first. */
	RELEVANCE(ListOrder.KeyType.SCORE_DESC),
	/** By the score for the theme of the list or of the filter, the greatest first. */
	SCORE_DESC(ListOrder.KeyType.SCORE_DESC),
	/** By the number of opinions with the same answer, the most first. */
	OPINIONS_DESC(ListOrder.KeyType.COUNT_DESC);

	private final ListOrder.KeyType key;

	PassageOrder(ListOrder.KeyType key) {
		this.key = key;
	}

	ListOrder listOrder() {
		return (this == ID) ? ListOrder.ID : ListOrder.of(this, this.key);
	}

	/** Whether the key of the list is a score that a client may want to know. */
	boolean isByScore() {
		return this.key == ListOrder.KeyType.SCORE_DESC;
	}

}
