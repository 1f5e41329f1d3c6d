package org.opiniongraph.knowledge.theme;

import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.neo4j.reading.OrderDirection;

/**
 * An order of themes.
 *
 * @param field what they are ordered by
 * @param direction which way
 */
record ThemeOrder(ThemeOrderField field, OrderDirection direction) implements ListOrder.Asked {

	/** What they can be ordered by. */
	enum ThemeOrderField implements ListOrder.Field {

		ID, NAME, READING, OPINIONS, MEMBERS, CATEGORIES;

		@Override
		public ListOrder.KeyKind key() {
			return (this == OPINIONS || this == MEMBERS || this == CATEGORIES) ? ListOrder.KeyKind.NUMBER
					: ListOrder.KeyKind.TEXT;
		}

	}

}
