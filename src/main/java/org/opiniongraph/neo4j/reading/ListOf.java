package org.opiniongraph.neo4j.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The usual list, whose statement is written once: all nodes {@code it} that are found,
 * or those that belong to a node {@code parent}. Another list writes a text of its own
 * for {@link PageStatement#of}.
 *
 * @param parent the parent's label, null for a list of all
 * @param nodes how the nodes are found
 * @param values what else an entry holds, by name; an aggregate such as {@code count(o)}
 * groups what was found by node
 */
public record ListOf(@Nullable String parent, Matching nodes, Map<String, String> values) {

	private static final String READING = """
			coalesce(
			  replace(replace(normalize({node}.reading, NFKD), '\\u3099', ''), '\\u309A', '') + ' ' + {node}.reading,
			  '\\uD7FF')""";

	private static final String TEXT = """
			CALL ({scope}) {
			  {found}
			  WITH {page} {orderBy} LIMIT $limit
			  RETURN collect({entry}) AS entries
			}
			RETURN {id}, entries, CASE WHEN $withTotal THEN COUNT {
			  {all}
			  {counted}
			} END AS total
			""";

	private static final String SORTED = """
			CALL ({scope}) {
			  {found}
			  RETURN collect([it, {key}{values}]) AS found
			}
			RETURN {id}, COLLECT {
			  UNWIND found AS each
			  WITH {read}
			  WHERE {within}
			  WITH it, key{values} {orderBy} LIMIT $limit
			  RETURN {entry}
			} AS entries, CASE WHEN $withTotal THEN size(found) END AS total
			""";

	/**
	 * The reading of a node as a dictionary sorts it: a voiced kana as the plain one
	 * unless nothing else differs. What has no reading comes behind all that has one.
	 */
	public static String reading(String node) {
		return Cypher.of(READING).with("node", node).forward();
	}

	/** Lists all nodes that are found, by id. */
	public static ListOf all(Matching nodes) {
		return new ListOf(null, nodes, Map.of());
	}

	/** Lists all nodes of a label, by id. */
	public static ListOf all(String label) {
		return all(Matching.all(label));
	}

	/** Lists the nodes of each {@code parent} of a label, by id. */
	public static ListOf children(String parent, Matching nodes) {
		return new ListOf(parent, nodes, Map.of());
	}

	/** The same by a pattern of {@code parent} and {@code it}. */
	public static ListOf children(String parent, String pattern) {
		return children(parent, Matching.of("MATCH " + pattern));
	}

	/** Puts one more value into each entry. */
	public ListOf with(String name, String expression) {
		var all = new LinkedHashMap<>(this.values);
		all.put(name, expression);
		return new ListOf(this.parent, this.nodes, all);
	}

	/**
	 * Makes the one statement that reads the whole list and sorts it in memory, by the
	 * key that {@code $orderBy} names, and by id alone where it names none.
	 * @param keys the keys by their names: expressions of {@code it} and of the values
	 */
	public PageStatement sorted(Map<String, String> keys) {
		String values = this.values.keySet().stream().map((name) -> ", " + name).collect(Collectors.joining());
		String found = this.values.entrySet()
			.stream()
			.map((value) -> ", " + value.getValue() + " AS " + value.getKey())
			.collect(Collectors.joining("", this.nodes.text() + "\nWITH it", ""));
		Columns entry = Columns.of("id", "it.id").and("key", "key");
		var read = new StringBuilder("each[0] AS it, each[1] AS key");
		for (String name : this.values.keySet()) {
			read.append(", each[" + entry.size() + "] AS " + name);
			entry = entry.and(name, name);
		}
		return PageStatement.of(of(SORTED).with("found", this.values.isEmpty() ? this.nodes.text() : found)
			.with("key", key(keys))
			.with("read", read.toString())
			.with("values", values), SortKeys.given("key", "it.id"), entry);
	}

	/** The key that {@code $orderBy} names, an empty text where it names none. */
	public static String key(Map<String, String> keys) {
		return new TreeMap<>(keys).entrySet()
			.stream()
			.map((key) -> "  WHEN '" + key.getKey() + "' THEN " + key.getValue())
			.collect(Collectors.joining("\n", "CASE $orderBy\n", "\n  ELSE '' END"));
	}

	/** Makes the statements of the list by id, which do not preload the nodes. */
	public PageStatement page() {
		var page = new ArrayList<String>(List.of("it"));
		Columns entry = Columns.of("id", "it.id");
		for (Map.Entry<String, String> value : this.values.entrySet()) {
			page.add(value.getValue() + " AS " + value.getKey());
			entry = entry.and(value.getKey(), value.getKey());
		}
		return PageStatement.of(
				of(TEXT).with("found", this.nodes.where("{within}").text())
					.with("page", String.join(", ", page))
					.with("all", this.nodes.text())
					.with("counted", this.values.isEmpty() ? "RETURN it" : "RETURN DISTINCT it"),
				SortKeys.byId("it.id"), entry);
	}

	private Cypher of(String text) {
		return (this.parent == null) ? Cypher.of(text).with("scope", "").with("id", "'' AS id")
				: Cypher.of("UNWIND $ids AS id\nMATCH (parent:{parent} {id: id})\n" + text)
					.with("parent", this.parent)
					.with("scope", "parent")
					.with("id", "id");
	}

}
