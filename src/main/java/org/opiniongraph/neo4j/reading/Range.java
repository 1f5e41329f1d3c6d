package org.opiniongraph.neo4j.reading;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A section of an ordered list, and what to read of it.
 *
 * @param from the first position that belongs to it
 * @param to the first position behind it
 * @param descending whether the list is sorted by a key from the greatest
 * @param backward whether to read from its end
 * @param limit how many entries at most, 0 for none
 * @param withTotal whether to count the whole list as well
 * @param preload what of the nodes may be preloaded, null for nothing
 */
public record Range(Position from, Position to, boolean descending, boolean backward, int limit, boolean withTotal,
		@Nullable Preload preload) {

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
	 * What of the nodes a list may preload.
	 *
	 * @param guards the parameters that say what is read of them
	 * @param forOneParent whether the list is asked for one parent, whatever the data
	 */
	public record Preload(Map<String, Object> guards, boolean forOneParent) {

		/** Copies the guards. */
		public Preload {
			guards = Map.copyOf(guards);
		}

	}

}
