package org.opiniongraph.knowledge.opinion;

import java.util.List;

import org.neo4j.driver.Value;
import org.opiniongraph.api.field.TextSpan;

/**
 * The words in which two states of a text differ.
 *
 * @param removed the words that only the earlier text has
 * @param added the words that only the later text has
 */
public record WordDifference(List<TextSpan> removed, List<TextSpan> added) {

	/** Copies the lists. */
	public WordDifference {
		removed = List.copyOf(removed);
		added = List.copyOf(added);
	}

	/**
	 * Reads it from the properties of a relationship.
	 * @param properties a map
	 * @param removed the name of what only the earlier text has
	 * @param added the name of what only the later text has
	 * @return empty lists where nothing differs
	 */
	public static WordDifference of(Value properties, String removed, String added) {
		return new WordDifference(spans(properties, removed), spans(properties, added));
	}

	private static List<TextSpan> spans(Value properties, String name) {
		return TextSpan.of(properties.get(name + "Starts").asList(Value::asInt, List.of()),
				properties.get(name + "Ends").asList(Value::asInt, List.of()),
				properties.get(name + "Surfaces").asList(Value::asString, List.of()));
	}

}
