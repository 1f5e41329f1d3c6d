package org.opiniongraph.neo4j.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * The columns of a list that a statement returns, by name. A list is faster on the wire
 * than a map; its values are read by name nevertheless, through a {@link NamedRow}.
 * Immutable.
 */
public final class Columns {

	private final Map<String, String> expressions;

	private final Map<String, Integer> places = new LinkedHashMap<>();

	private Columns(Map<String, String> expressions) {
		this.expressions = expressions;
		expressions.keySet().forEach((name) -> this.places.put(name, this.places.size()));
	}

	/** Begins with a column and its value in Cypher. */
	public static Columns of(String name, String expression) {
		return new Columns(Map.of(name, expression.strip()));
	}

	/** Begins with properties of a variable; each column is called as its property. */
	public static Columns properties(String variable, String... properties) {
		var all = new LinkedHashMap<String, String>();
		for (String property : properties) {
			all.put(property, variable + "." + property);
		}
		return new Columns(all);
	}

	/** The columns of a list in memory, which no statement has. */
	public static Columns inMemory(String... names) {
		var all = new LinkedHashMap<String, String>();
		for (String name : names) {
			all.put(name, name);
		}
		return new Columns(all);
	}

	/** An entry of a list in memory: a value for each column. */
	public NamedRow row(Object... values) {
		return new NamedRow(this, Values.value(values));
	}

	/**
	 * Adds a column behind the others.
	 * @throws IllegalArgumentException when there is one of that name
	 */
	public Columns and(String name, String expression) {
		var all = new LinkedHashMap<>(this.expressions);
		if (all.put(name, expression.strip()) != null) {
			throw new IllegalArgumentException("There are two columns " + name);
		}
		return new Columns(all);
	}

	/** The list in a statement. */
	public String list() {
		return "[" + String.join((this.expressions.size() > 4) ? ",\n  " : ", ", this.expressions.values()) + "]";
	}

	/** The list in a statement, or null and nothing read where a parameter is false. */
	public String listWhen(String guard) {
		return "CASE WHEN " + guard + " THEN " + list() + " END";
	}

	/** Reads a list that a statement returned. */
	public NamedRow read(Value list) {
		return new NamedRow(this, list);
	}

	/** Reads a list of such lists. */
	public List<NamedRow> readAll(Value lists) {
		return lists.asList(this::read);
	}

	/** The name of the column that has such a value. */
	String nameOf(String expression) {
		return this.expressions.entrySet()
			.stream()
			.filter((column) -> column.getValue().equals(expression))
			.map(Map.Entry::getKey)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("No column has the value " + expression));
	}

	int size() {
		return this.places.size();
	}

	int place(String name) {
		Integer place = this.places.get(name);
		if (place == null) {
			throw new IllegalArgumentException("There is no column " + name + ", but " + this.places.keySet());
		}
		return place;
	}

}
