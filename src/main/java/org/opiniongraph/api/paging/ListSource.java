package org.opiniongraph.api.paging;

import java.util.Collection;
import java.util.Map;

import org.opiniongraph.api.field.ConnectionSelection;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Range;
import org.opiniongraph.neo4j.reading.Slice;

/** Where the pages of a list come from: a statement, or the memory of the server. */
@FunctionalInterface
public interface ListSource {

	/**
	 * Reads a stretch of the list of each of many parents.
	 * @param graph runs statements
	 * @param parents the parents' ids
	 * @param range which stretch
	 * @param selected the selected fields
	 * @return what was found, by parent
	 */
	Map<String, Slice> slices(GraphReader graph, Collection<String> parents, Range range, ConnectionSelection selected);

}
