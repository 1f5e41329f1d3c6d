package org.opiniongraph.api.paging;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.ConnectionSelection;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Range;
import org.opiniongraph.neo4j.reading.Slice;

/**
 * The lists of many parents in memory. They are found once for a page, whatever it asks
 * of them. Used by one thread.
 */
public final class NumberedLists implements ListSource {

	private final Function<Collection<String>, Map<String, NumberedList>> find;

	private @Nullable Map<String, NumberedList> found;

	/**
	 * Makes a source.
	 * @param find finds the lists of parents; none of a parent that there is not
	 */
	public NumberedLists(Function<Collection<String>, Map<String, NumberedList>> find) {
		this.find = find;
	}

	@Override
	public Map<String, Slice> slices(GraphReader graph, Collection<String> parents, Range range,
			ConnectionSelection selected) {
		@Nullable Map<String, NumberedList> lists = this.found;
		if (lists == null) {
			lists = this.find.apply(parents);
			this.found = lists;
		}
		var slices = new HashMap<String, Slice>();
		lists.forEach((parent, list) -> slices.put(parent, list.slice(range)));
		return slices;
	}

}
