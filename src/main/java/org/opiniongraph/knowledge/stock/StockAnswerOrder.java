package org.opiniongraph.knowledge.stock;

import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.neo4j.reading.OrderDirection;

/**
 * An order of stock answers.
 *
 * @param field what they are ordered by
 * @param direction which way
 */
record StockAnswerOrder(StockAnswerOrderField field, OrderDirection direction) implements ListOrder.Asked {

	/** What they can be ordered by. */
	enum StockAnswerOrderField implements ListOrder.Field {

		ID, RESPONSES, OPINIONS;

		@Override
		public ListOrder.KeyKind key() {
			return (this == ID) ? ListOrder.KeyKind.TEXT : ListOrder.KeyKind.NUMBER;
		}

	}

}
