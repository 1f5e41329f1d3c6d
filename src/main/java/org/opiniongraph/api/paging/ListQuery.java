package org.opiniongraph.api.paging;

import java.util.Collection;
import java.util.Map;

import org.opiniongraph.neo4j.reading.Range;
import org.opiniongraph.neo4j.reading.Slice;

/** Reads a section of a list for many parents in one statement. */
@FunctionalInterface
public interface ListQuery {

	/**
	 * Reads the stretch.
	 * @param parents the parents' ids; a list without a parent has the one parent ""
	 * @param range which stretch
	 * @return what was found, by parent; a parent without entries may be left out
	 */
	Map<String, Slice> read(Collection<String> parents, Range range);

}
