package org.opiniongraph.api.paging;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.neo4j.reading.NamedRow;

/**
 * Reads nodes of a kind, and makes them of what a list preloaded if their kind can be
 * preloaded.
 *
 * @param <N> the kind's view
 */
@FunctionalInterface
public interface NodeSource<N> {

	/** Reads nodes by id in one statement: of each what is selected. */
	Map<String, N> byIds(Collection<String> ids, Selection selection);

	/**
	 * What a list takes to preload such nodes: the guards of what is read of them. Null
	 * for a kind that is never preloaded.
	 */
	default @Nullable Map<String, Object> guards(Selection selection) {
		return null;
	}

	/** Makes a node of what a list preloaded; never called without guards. */
	default N view(String id, NamedRow row) {
		throw new UnsupportedOperationException("Nodes of this kind are not preloaded");
	}

}
