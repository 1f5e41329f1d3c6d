package org.opiniongraph.knowledge.voice;

import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.neo4j.reading.OrderDirection;

/**
 * An order of the themes of a category.
 *
 * @param field what they are ordered by
 * @param direction which way
 */
record CategoryThemeOrder(CategoryThemeOrderField field, OrderDirection direction) implements ListOrder.Asked {

	/** What they can be ordered by. */
	enum CategoryThemeOrderField implements ListOrder.Field {

		ID, OPINIONS, MEMBERS;

		@Override
		public ListOrder.KeyKind key() {
			return (this == OPINIONS || this == MEMBERS) ? ListOrder.KeyKind.NUMBER : ListOrder.KeyKind.TEXT;
		}

	}

}
