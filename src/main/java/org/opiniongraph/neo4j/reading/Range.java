package org.opiniongraph.neo4j.reading;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A section of an ordered list, and what to read of it.
 *
 * @param from the first position that belongs to it
 * @param to the first position after it
 * @param backward whether to read from the end
 * @param limit the maximum number of entries, 0 for none
 * @param withTotal whether to count the whole list too
 * @param nodes the columns of the nodes to read with the list, null for none
 */
public record Range(Position from, Position to, boolean backward, int limit, boolean withTotal, @Nullable Nodes nodes) {

	/**
	 * How many ids a statement may walk along in search of entries before it sorts them
	 * instead. It grows with the root of the limit, as does the number of entries from
	 * which on a walk is the cheaper way.
	 * @return a number of ids
	 */
	public int walk() {
		return (int) (600 * Math.sqrt(this.limit));
	}

	/**
	 * The columns of the nodes that a list reads with its entries.
	 *
	 * @param guards the parameters of their {@link Projection}
	 * @param forOneParent whether the list is read for one parent only, whatever the data
	 */
	public record Nodes(Map<String, Object> guards, boolean forOneParent) {

		/** Copies the guards. */
		public Nodes {
			guards = Map.copyOf(guards);
		}

	}

}
