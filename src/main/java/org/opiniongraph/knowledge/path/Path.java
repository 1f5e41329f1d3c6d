package org.opiniongraph.knowledge.path;

import java.util.List;

/**
 * A path from one node to another that meets no node twice.
 *
 * @param length the number of steps
 * @param steps the steps, at least one
 */
record Path(int length, List<PathStep> steps) {

	static Path of(List<PathStep> steps) {
		return new Path(steps.size(), List.copyOf(steps));
	}

}
