package org.opiniongraph.neo4j.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The usual list, whose statement is written once: all nodes {@code it} that are found,
 * or those that belong to a node {@code parent}. Another list writes a text of its own
 * for {@link PageStatement#of}.
 *
 * @param parent the parent's label, null for a list of all
 * @param nodes how the nodes are found
 * @param keys how they are sorted
 * @param computed the sort keys that are computed before anything is sorted, by name
 * @param values what else an entry holds, by name; an aggregate such as {@code count(o)}
 * groups what was found by node
 */
public record ListOf(@Nullable String parent, Matching nodes, SortKeys keys, Map<String, String> computed,
		Map<String, String> values) {

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

	/**
	 * The reading of a node as a dictionary sorts it: a voiced kana as the plain one
	 * unless nothing else differs. What has no reading comes behind all that has one.
	 */
	public static String reading(String node) {
		return Cypher.of(READING).with("node", node).forward();
	}

	/** Lists all nodes that are found, by id. */
	public static ListOf all(Matching nodes) {
		return new ListOf(null, nodes, SortKeys.byId("it.id"), Map.of(), Map.of());
	}

	/** Lists all nodes of a label, by id. */
	public static ListOf all(String label) {
		return all(Matching.all(label));
	}

	/** Lists the nodes of each {@code parent} of a label, by id. */
	public static ListOf children(String parent, Matching nodes) {
		return new ListOf(parent, nodes, SortKeys.byId("it.id"), Map.of(), Map.of());
	}

	/** The same by a pattern of {@code parent} and {@code it}. */
	public static ListOf children(String parent, String pattern) {
		return children(parent, Matching.of("MATCH " + pattern));
	}

	/** Sorts by a property that has an index, the least first. */
	public ListOf by(String property) {
		return new ListOf(this.parent, this.nodes, SortKeys.ascending("it." + property, "it.id"), Map.of(),
				this.values);
	}

	/** Sorts by the reading in kana. */
	public ListOf byReading() {
		return byText("reading", reading("it"));
	}

	/** Sorts by a text that is computed of a node, the least first. */
	public ListOf byText(String name, String expression) {
		return new ListOf(this.parent, this.nodes, SortKeys.ascending(name, "it.id"), Map.of(name, expression),
				this.values);
	}

	/** Sorts by a number among the values of an entry, the greatest first. */
	public ListOf byValue(String name) {
		return byCount(name, Objects.requireNonNull(this.values.get(name), name));
	}

	/** Sorts by a number, the greatest first. */
	public ListOf byCount(String name, String expression) {
		return new ListOf(this.parent, this.nodes, SortKeys.descending(name, "it.id"), Map.of(name, expression),
				this.values);
	}

	/** Reads the id before it sorts, so that what is found is cut while it is sorted. */
	public ListOf byIdReadFirst() {
		return new ListOf(this.parent, this.nodes, SortKeys.byId("place"), Map.of("place", "it.id"), this.values);
	}

	/** Puts one more value into each entry. */
	public ListOf with(String name, String expression) {
		var all = new LinkedHashMap<>(this.values);
		all.put(name, expression);
		return new ListOf(this.parent, this.nodes, this.keys, this.computed, all);
	}

	/** Makes the statements, which do not preload the nodes. */
	public PageStatement page() {
		Cypher text = (this.parent == null) ? Cypher.of(TEXT).with("scope", "").with("id", "'' AS id")
				: Cypher.of("UNWIND $ids AS id\nMATCH (parent:{parent} {id: id})\n" + TEXT)
					.with("parent", this.parent)
					.with("scope", "parent")
					.with("id", "id");
		var page = new ArrayList<String>(List.of("it"));
		page.addAll(this.computed.keySet());
		this.values.entrySet()
			.stream()
			.filter((value) -> !this.computed.containsKey(value.getKey()))
			.forEach((value) -> page.add(value.getValue() + " AS " + value.getKey()));
		return PageStatement.of(text.with("found", found())
			.with("page", String.join(", ", page))
			.with("all", this.nodes.text())
			.with("counted", this.values.isEmpty() ? "RETURN it" : "RETURN DISTINCT it"), this.keys, entry());
	}

	private String found() {
		if (this.computed.isEmpty()) {
			return this.nodes.where("{within}").text();
		}
		var found = new StringBuilder(this.nodes.text() + "\nWITH it");
		this.computed.forEach((name, expression) -> found.append(", " + expression + " AS " + name));
		return found.append("\nWHERE {within}").toString();
	}

	private Columns entry() {
		Columns entry = Columns.of("id", "it.id");
		if (this.keys.keys().size() > 1) {
			String key = this.keys.keys().getFirst().expression();
			entry = entry.and(key.replace("it.", ""), key);
		}
		for (String value : this.values.keySet()) {
			entry = this.computed.containsKey(value) ? entry : entry.and(value, value);
		}
		return entry;
	}

}
