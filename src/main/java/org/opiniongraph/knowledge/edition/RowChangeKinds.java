package org.opiniongraph.knowledge.edition;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which rows a client asks for.
 *
 * @param changes what became of them
 */
record RowChangeKinds(List<RowChange> changes) {

	static RowChangeKinds of(@Nullable List<RowChange> changes) {
		return new RowChangeKinds((changes == null || changes.isEmpty()) ? List.of(RowChange.values())
				: changes.stream().distinct().sorted().toList());
	}

}
