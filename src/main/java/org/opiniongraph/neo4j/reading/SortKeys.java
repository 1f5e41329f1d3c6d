package org.opiniongraph.neo4j.reading;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How the entries of a list are sorted: by their id alone, or by another key and then by
 * their id. What a statement says of the order, and of the stretch that a page reads, is
 * made of these keys. To read the list from its end, all keys are turned. Immutable.
 *
 * @param keys one or two keys; the last one is the id
 * @param ends which texts there are
 */
public record SortKeys(List<SortKey> keys, Ends ends) {

	/** A key that sorts the other way is null for all entries. */
	private static final String EITHER_WAY = """
			ORDER BY CASE WHEN $keyDescends THEN {key} END DESC, CASE WHEN NOT $keyDescends THEN {key} END,
			  CASE WHEN $backward THEN {id} END DESC, CASE WHEN NOT $backward THEN {id} END""";

	private static final String WITHIN_EITHER_WAY = """
			{key} >= $leastKey AND {key} <= $greatestKey
			  AND ({key} <> $fromKey OR {id} >= $from) AND ({key} <> $toKey OR {id} < $to)""";

	/** Copies the keys. */
	public SortKeys {
		keys = List.copyOf(keys);
	}

	/** Sorts by what a statement calls the id, such as {@code it.id}. */
	public static SortKeys byId(String id) {
		return new SortKeys(List.of(new SortKey(id, OrderDirection.ASC)), Ends.BOTH);
	}

	/** Sorts by a key, the least first, such as a name. */
	public static SortKeys ascending(String key, String id) {
		return new SortKeys(List.of(new SortKey(key, OrderDirection.ASC), new SortKey(id, OrderDirection.ASC)),
				Ends.BOTH);
	}

	/** Sorts by a key, the greatest first, such as a number of opinions. */
	public static SortKeys descending(String key, String id) {
		return new SortKeys(List.of(new SortKey(key, OrderDirection.DESC), new SortKey(id, OrderDirection.ASC)),
				Ends.BOTH);
	}

	/** Sorts by a score, the greatest first; the list is read from its start only. */
	public static SortKeys ranked(String score, String id) {
		return new SortKeys(descending(score, id).keys, Ends.START);
	}

	/**
	 * Sorts by a key whose direction is given with the other parameters. So one text
	 * serves both ends of the list, and several orders if the key depends on a parameter
	 * too. No index gives such an order: it is for what is sorted in memory anyway.
	 */
	public static SortKeys given(String key, String id) {
		return new SortKeys(ascending(key, id).keys, Ends.BOTH_IN_ONE);
	}

	/** {@code ORDER BY …}, with all keys turned in the text that reads from the end. */
	public Cypher orderBy() {
		return switch (this.ends) {
			case BOTH -> new Cypher(text(this.keys), text(this.keys.stream().map(SortKey::turned).toList()));
			case START -> Cypher.of(text(this.keys));
			case BOTH_IN_ONE -> Cypher.of(ofKeys(EITHER_WAY));
		};
	}

	/**
	 * The condition of the stretch that a page reads: from {@code $from} to {@code $to},
	 * and for two keys also from {@code $fromKey} to {@code $toKey}. It is the same
	 * whichever way the page reads, and an index can serve it.
	 */
	public String within() {
		return (this.ends == Ends.BOTH_IN_ONE) ? ofKeys(WITHIN_EITHER_WAY) : within("$from", "$to");
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

	private String ofKeys(String text) {
		return Cypher.of(text)
			.with("key", this.keys.getFirst().expression)
			.with("id", this.keys.getLast().expression)
			.forward();
	}

	private static String text(List<SortKey> keys) {
		return keys.stream()
			.map((key) -> key.expression + " " + key.direction)
			.collect(Collectors.joining(", ", "ORDER BY ", ""));
	}

	/** From which ends a list is read, by how many texts. */
	public enum Ends {

		/** From both, each by a text of its own. */
		BOTH,
		/** From both by the same text. */
		BOTH_IN_ONE,
		/** From the start only. */
		START

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
