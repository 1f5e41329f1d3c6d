package org.opiniongraph.api.paging;

import java.util.Collection;
import java.util.Map;

import org.opiniongraph.api.field.Selection;

/**
 * Reads many nodes of a kind in one statement.
 *
 * @param <N> the kind's view
 */
@FunctionalInterface
public interface NodeQuery<N> {

	/**
	 * Reads the nodes.
	 * @param ids their ids
	 * @param selection what to read of each
	 * @return what was found, by id
	 */
	Map<String, N> byIds(Collection<String> ids, Selection selection);

}
