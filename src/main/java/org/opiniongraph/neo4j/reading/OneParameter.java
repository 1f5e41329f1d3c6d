package org.opiniongraph.neo4j.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sends all parameters of a statement as one map. Neo4j keeps a plan for each text and
 * each combination of parameter types, and null, a list of three, a list of thirty, a
 * short text and a long text are different types there. A statement with many parameters
 * would be planned again for each new combination. A map is always the same type, so each
 * text has one plan.
 */
public final class OneParameter {

	private static final String NAME = "given";

	private static final Pattern PARAMETER = Pattern.compile("\\$(\\w+)");

	private static final Pattern BOUND = Pattern.compile("(?i:LIMIT:?) \\$" + NAME + "\\.(\\w+)");

	/** There are as many as there are statements, and their number is fixed. */
	private static final Map<String, String> TEXTS = new ConcurrentHashMap<>();

	private OneParameter() {
	}

	/**
	 * The text that is sent for a statement.
	 * @param statement a text with parameters such as {@code $ids}
	 * @return the same with {@code $given.ids}
	 */
	public static String in(String statement) {
		return TEXTS.computeIfAbsent(statement,
				(text) -> PARAMETER.matcher(text).replaceAll((name) -> "\\$" + NAME + "." + name.group(1)));
	}

	/**
	 * The parameters that are sent for those of a statement.
	 * @param parameters the statement's parameters
	 * @return a map that has one entry
	 */
	public static Map<String, Object> of(Map<String, ?> parameters) {
		return Map.of(NAME, new HashMap<>(parameters));
	}

	/** Parameters for a text as it is sent: those that bound a list, and no others. */
	static Map<String, Object> bounds(String text, long bound) {
		return BOUND.matcher(text)
			.results()
			.map((match) -> match.group(1))
			.distinct()
			.collect(Collectors.toMap((name) -> name, (name) -> bound));
	}

}
