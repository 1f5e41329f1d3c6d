package org.opiniongraph.api.limits;

/**
 * The maximum cost of an answer, computed from the query and its arguments, whatever the
 * graph holds.
 *
 * @param depth the nesting of fields
 * @param complexity the number of values that it could hold, plus the prices of the
 * fields
 * @param resultNodes the number of objects that it could hold, without connections, edges
 * and page infos
 */
record Cost(int depth, long complexity, long resultNodes) {

	static final Cost NONE = new Cost(0, 0, 0);

	/** Both beside each other. */
	Cost plus(Cost other) {
		return new Cost(Math.max(this.depth, other.depth), Saturated.sum(this.complexity, other.complexity),
				Saturated.sum(this.resultNodes, other.resultNodes));
	}

	/** Either: the greater of each number. */
	Cost or(Cost other) {
		return new Cost(Math.max(this.depth, other.depth), Math.max(this.complexity, other.complexity),
				Math.max(this.resultNodes, other.resultNodes));
	}

	/** The number of values below a field that has a price. */
	Cost below(long price, long times) {
		return new Cost(this.depth + 1, Saturated.sum(price, Saturated.product(times, this.complexity)),
				Saturated.product(times, this.resultNodes));
	}

}
