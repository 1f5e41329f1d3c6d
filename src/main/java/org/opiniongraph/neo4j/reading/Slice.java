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
	 * @param position its place in the list
	 * @param row the columns of the list, by name
	 * @param node what was read of the node, null where it did not come with the list
	 */
	public record Entry(Position position, NamedRow row, @Nullable NamedRow node) {

		/**
		 * The node's id.
		 * @return the id
		 */
		public String id() {
			return this.position.id();
		}

	}

}
