package org.opiniongraph.publish.changes;

import org.jspecify.annotations.Nullable;

/**
 * The rows of an opinion before and after a change.
 *
 * @param before the row in which it was
 * @param after the row in which it is
 */
record RowMove(long before, long after) {

	/**
	 * Adds a step.
	 * @param first what is known of earlier steps
	 * @param before the row before the step, or null
	 * @param after the row behind it, or null
	 */
	static @Nullable RowMove of(@Nullable RowMove first, @Nullable Long before, @Nullable Long after) {
		if (before == null || after == null) {
			return first;
		}
		return new RowMove((first != null) ? first.before() : before, after);
	}

}
