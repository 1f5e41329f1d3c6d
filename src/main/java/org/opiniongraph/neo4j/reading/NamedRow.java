package org.opiniongraph.neo4j.reading;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * What a statement returned for {@link Columns}, read by name. Immutable; a value costs
 * one look-up of its name. Each method throws {@link IllegalArgumentException} for a name
 * that is no column.
 *
 * @param columns the names, in the order of the values
 * @param values the values as the driver read them
 */
public record NamedRow(Columns columns, Value values) {

	/** A value as the driver read it. */
	public Value get(String name) {
		return this.values.get(this.columns.place(name));
	}

	/** A text. */
	public String text(String name) {
		return get(name).asString();
	}

	/** A text that may be missing. */
	public @Nullable String textOrNull(String name) {
		return get(name).asString(null);
	}

	/** A whole number. */
	public long number(String name) {
		return get(name).asLong();
	}

	/** A number with decimals, such as a score. */
	public double decimal(String name) {
		return get(name).asDouble();
	}

	/** A list of texts. */
	public List<String> texts(String name) {
		return get(name).asList(Value::asString);
	}

	/** What is made of a value, null where there is none. */
	public <T> @Nullable T orNull(String name, Function<Value, T> view) {
		Value value = get(name);
		return value.isNull() ? null : view.apply(value);
	}

}
