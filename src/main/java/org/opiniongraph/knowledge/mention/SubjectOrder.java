package org.opiniongraph.knowledge.mention;

import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.neo4j.reading.OrderDirection;

/**
 * An order of programmes or organisations.
 *
 * @param field what they are ordered by
 * @param direction which way
 */
record SubjectOrder(SubjectOrderField field, OrderDirection direction) implements ListOrder.Asked {

	/** What they can be ordered by. */
	enum SubjectOrderField implements ListOrder.Field {

		ID, NAME, READING, OPINIONS, RESPONSES, MENTIONS;

		@Override
		public ListOrder.KeyKind key() {
			return (this == OPINIONS || this == RESPONSES || this == MENTIONS) ? ListOrder.KeyKind.NUMBER
					: ListOrder.KeyKind.TEXT;
		}

	}

}
