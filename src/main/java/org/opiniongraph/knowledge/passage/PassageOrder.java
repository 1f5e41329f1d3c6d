package org.opiniongraph.knowledge.passage;

import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.neo4j.reading.OrderDirection;

/**
 * The order of a list of opinions or responses, as the schema has it.
 *
 * @param field what they are ordered by
 * @param direction which way
 */
record PassageOrder(PassageOrderField field, OrderDirection direction) implements ListOrder.Asked {

	/** What they can be ordered by. */
	enum PassageOrderField implements ListOrder.Field {

		ID(ListOrder.KeyKind.TEXT), ISSUED_ON(ListOrder.KeyKind.TEXT), RELEVANCE(ListOrder.KeyKind.DECIMAL),
		SCORE(ListOrder.KeyKind.DECIMAL), OPINIONS(ListOrder.KeyKind.NUMBER);

		private final ListOrder.KeyKind key;

		PassageOrderField(ListOrder.KeyKind key) {
			this.key = key;
		}

		@Override
		public ListOrder.KeyKind key() {
			return this.key;
		}

		/**
		 * All but the id are sorted from the greatest, so that one statement serves them.
		 */
		@Override
		public OrderDirection natural() {
			return (this == ID) ? OrderDirection.ASC : OrderDirection.DESC;
		}

	}

}
