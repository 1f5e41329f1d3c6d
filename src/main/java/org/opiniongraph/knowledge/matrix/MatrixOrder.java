package org.opiniongraph.knowledge.matrix;

import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.neo4j.reading.OrderDirection;

/**
 * An order of the rows of a matrix. Rows that are equal in the field are ordered by the
 * other numbers, then by id.
 *
 * @param field what they are ordered by
 * @param direction which way
 */
record MatrixOrder(MatrixOrderField field, OrderDirection direction) implements ListOrder.Asked {

	/** By the number of categories, the most first. */
	static final MatrixOrder USUAL = new MatrixOrder(MatrixOrderField.CATEGORIES, OrderDirection.DESC);

	/** What they can be ordered by. */
	enum MatrixOrderField implements ListOrder.Field {

		CATEGORIES, MEMBERS, OPINIONS;

		@Override
		public ListOrder.KeyKind key() {
			return ListOrder.KeyKind.NUMBER;
		}

	}

}
