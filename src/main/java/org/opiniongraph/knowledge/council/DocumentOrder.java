package org.opiniongraph.knowledge.council;

import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.neo4j.reading.OrderDirection;

/**
 * An order of documents.
 *
 * @param field what they are ordered by
 * @param direction which way
 */
record DocumentOrder(DocumentOrderField field, OrderDirection direction) implements ListOrder.Asked {

	/** What they can be ordered by. */
	enum DocumentOrderField implements ListOrder.Field {

		ID, ISSUED_ON, OPINIONS;

		@Override
		public ListOrder.KeyKind key() {
			return (this == OPINIONS) ? ListOrder.KeyKind.NUMBER : ListOrder.KeyKind.TEXT;
		}

	}

}
