package org.opiniongraph.neo4j.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A statement as it is sent. All its parameters travel as one map, {@code $given}. Neo4j
 * keeps a plan for each text and each combination of its parameters' types, and there
 * null, a list of three and a list of thirty are different types: a statement with many
 * parameters would be planned anew for requests that nobody sent before. A map is one
 * type, whatever it holds, so a text has one plan.
 *
 * @param text Cypher whose parameters are called {@code $given.ids} and the like
 */
public record Statement(String text) {

	private static final String GIVEN = "given";

	/** A parameter, or something in which a {@code $} is none. */
	private static final Pattern PARAMETER = Pattern.compile("""
			'(?:[^'\\\\]|\\\\.)*'|"(?:[^"\\\\]|\\\\.)*"|`[^`]*`|//[^\\n]*|/\\*[\\s\\S]*?\\*/|\\$(\\w+)""");

	private static final Pattern BOUND = Pattern.compile("(?i:LIMIT:?) \\$" + GIVEN + "\\.(\\w+)");

	/**
	 * Makes a statement of Cypher with parameters such as {@code $ids}.
	 * @throws IllegalArgumentException when a mark is left in the text
	 */
	public static Statement of(String text) {
		if (Cypher.isUnfinished(text)) {
			throw new IllegalArgumentException("A statement has a mark that nothing replaces: " + text);
		}
		return new Statement(PARAMETER.matcher(text)
			.replaceAll((found) -> (found.group(1) == null) ? "$0" : "\\$" + GIVEN + "." + found.group(1)));
	}

	/** The same of a piece in which no mark is left. */
	public static Statement of(Cypher text) {
		return of(text.forward());
	}

	/**
	 * Makes a statement that takes {@code $ids} and returns {@code id} and {@code node}.
	 * @param pattern finds {@code it} by {@code id}
	 * @param value what is read of {@code it}
	 */
	public static Statement byId(String pattern, String value) {
		return of(Cypher.of("""
				UNWIND $ids AS id
				MATCH {pattern}
				RETURN id, {value} AS node
				""").with("pattern", pattern).with("value", value));
	}

	/** The parameters as they are sent: a map that has one entry. */
	public static Map<String, Object> given(Map<String, ?> parameters) {
		return Map.of(GIVEN, new HashMap<>(parameters));
	}

	/** Parameters that bound what the statement returns, and no others. */
	Map<String, Object> bounds(long bound) {
		return BOUND.matcher(this.text)
			.results()
			.map((match) -> match.group(1))
			.distinct()
			.collect(Collectors.toMap((name) -> name, (name) -> bound));
	}

}
