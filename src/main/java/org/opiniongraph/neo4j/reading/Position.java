package org.opiniongraph.neo4j.reading;

/**
 * A position in an ordered list: before an entry, at an entry, or between two.
 *
 * @param key the sort key: a {@code String} or a {@code Long}; an empty text if the list
 * is ordered by id alone
 * @param id the id, which breaks ties
 */
public record Position(Object key, String id) {

	/**
	 * The place right behind this one, so that an inclusive bound excludes this entry.
	 * @return the least position that is greater
	 */
	public Position next() {
		return new Position(this.key, this.id + "\u0000");
	}

}
