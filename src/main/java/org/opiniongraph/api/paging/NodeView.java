package org.opiniongraph.api.paging;

import java.util.Map;

import org.opiniongraph.api.field.Selection;
import org.opiniongraph.neo4j.reading.Columns;

/**
 * Reads many nodes of a kind, or creates them from the columns that a list has read.
 *
 * @param <N> the view of the kind
 */
public interface NodeView<N> extends NodeQuery<N> {

	/**
	 * The parameters with which a list reads such nodes.
	 * @param selection what to read of each
	 * @return the parameters of the kind's
	 * {@link org.opiniongraph.neo4j.reading.Projection}
	 */
	Map<String, Object> guards(Selection selection);

	/**
	 * Makes a node of what a list carried.
	 * @param id its id
	 * @param columns what was read of it
	 * @return its view
	 */
	N view(String id, Columns columns);

}
