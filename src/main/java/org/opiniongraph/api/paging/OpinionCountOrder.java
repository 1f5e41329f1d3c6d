package org.opiniongraph.api.paging;

import java.util.Map;

import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.OrderDirection;
import org.opiniongraph.neo4j.reading.PageStatement;

/**
 * The order of a list whose edges count opinions.
 *
 * @param field what it is ordered by
 * @param direction which way
 */
public record OpinionCountOrder(OpinionCountOrderField field, OrderDirection direction) implements ListOrder.Asked {

	/**
	 * Makes the statement of such a list, which takes {@code $orderBy}.
	 * @param list has a value {@code opinions}
	 * @return the statement of both orders
	 */
	public static PageStatement statement(ListOf list) {
		return list.sorted(Map.of(OpinionCountOrderField.OPINIONS.name(), "opinions"));
	}

	/** What such a list can be ordered by. */
	public enum OpinionCountOrderField implements ListOrder.Field {

		/** The id of the node. */
		ID,
		/** The number of opinions of the edge. */
		OPINIONS;

		@Override
		public ListOrder.KeyKind key() {
			return (this == OPINIONS) ? ListOrder.KeyKind.NUMBER : ListOrder.KeyKind.TEXT;
		}

	}

}
