package org.opiniongraph.neo4j.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The page of one parent that a {@link PageStatement} has read.
 *
 * @param entries in the order in which they were read
 * @param total the length of the whole list, null unless it was asked for
 */
public record Slice(List<Entry> entries, @Nullable Long total) {

	/** Nothing found. */
	public static final Slice EMPTY = new Slice(List.of(), 0L);

	/**
	 * Copies the list.
	 * @throws NullPointerException when the list or an entry is null
	 */
	public Slice {
		entries = List.copyOf(entries);
	}

	/**
	 * One entry of a list: the id of a node and the values that the list has read.
	 *
	 * @param id the node's id
	 * @param values the values after the id: the sort key, then the values of the edge
	 * @param node the columns of the node, null if the list has not read them
	 */
	public record Entry(String id, List<Object> values, @Nullable Columns node) {
	}

}
