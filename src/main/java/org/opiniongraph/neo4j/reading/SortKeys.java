package org.opiniongraph.neo4j.reading;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How the entries of a list are sorted: by their id alone, or by another key and then by
 * their id. What a statement says of the order, and of the stretch that a page reads, is
 * made of these keys. To read the list from its end, all keys are turned. Immutable.
 *
 * @param keys one or two keys; the last one is the id
 * @param oneWay whether the list is read from its start only
 */
public record SortKeys(List<SortKey> keys, boolean oneWay) {

	/** Copies the keys. */
	public SortKeys {
		keys = List.copyOf(keys);
	}

	/** Sorts by what a statement calls the id, such as {@code it.id}. */
	public static SortKeys byId(String id) {
		return new SortKeys(List.of(new SortKey(id, OrderDirection.ASC)), false);
	}

	/** Sorts by a key, the least first, such as a name. */
	public static SortKeys ascending(String key, String id) {
		return new SortKeys(List.of(new SortKey(key, OrderDirection.ASC), new SortKey(id, OrderDirection.ASC)), false);
	}

	/** Sorts by a key, the greatest first, such as a number of opinions. */
	public static SortKeys descending(String key, String id) {
		return new SortKeys(List.of(new SortKey(key, OrderDirection.DESC), new SortKey(id, OrderDirection.ASC)), false);
	}

	/** Sorts by a score, the greatest first; the list is read from its start only. */
	public static SortKeys ranked(String score, String id) {
		return new SortKeys(descending(score, id).keys, true);
	}

	/** {@code ORDER BY …}, with all keys turned in the text that reads from the end. */
	public Cypher orderBy() {
		return new Cypher(text(this.keys),
				text(this.oneWay ? this.keys : this.keys.stream().map(SortKey::turned).toList()));
	}

	/**
	 * The condition of the stretch that a page reads: from {@code $from} to {@code $to},
	 * and for two keys also from {@code $fromKey} to {@code $toKey}. It is the same
	 * whichever way the page reads, and an index can serve it.
	 */
	public String within() {
		return within("$from", "$to");
	}

	/** The same between other ids. */
	public String within(String from, String to) {
		String id = this.keys.getLast().expression;
		if (this.keys.size() == 1) {
			return id + " >= " + from + " AND " + id + " < " + to;
		}
		SortKey first = this.keys.getFirst();
		return Cypher.of("""
				{key} {behind}= $fromKey AND {key} {before}= $toKey
				  AND ({key} {behind} $fromKey OR {id} >= {from}) AND ({key} {before} $toKey OR {id} < {to})
				""")
			.with("key", first.expression)
			.with("behind", (first.direction == OrderDirection.ASC) ? ">" : "<")
			.with("before", (first.direction == OrderDirection.ASC) ? "<" : ">")
			.with("id", id)
			.with("from", from)
			.with("to", to)
			.forward();
	}

	private static String text(List<SortKey> keys) {
		return keys.stream()
			.map((key) -> key.expression + " " + key.direction)
			.collect(Collectors.joining(", ", "ORDER BY ", ""));
	}

	/**
	 * A sort key.
	 *
	 * @param expression what a statement calls it
	 * @param direction which way it sorts
	 */
	public record SortKey(String expression, OrderDirection direction) {

		SortKey turned() {
			return new SortKey(this.expression, this.direction.turned());
		}

	}

}
