package org.opiniongraph.knowledge.opinion;

import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.neo4j.reading.OrderDirection;

/**
 * An order of responses.
 *
 * @param field what they are ordered by
 * @param direction which way
 */
record ResponseOrder(ResponseOrderField field, OrderDirection direction) implements ListOrder.Asked {

	/** What they can be ordered by. */
	enum ResponseOrderField implements ListOrder.Field {

		ID, OPINIONS;

		@Override
		public ListOrder.KeyKind key() {
			return (this == OPINIONS) ? ListOrder.KeyKind.NUMBER : ListOrder.KeyKind.TEXT;
		}

	}

}
