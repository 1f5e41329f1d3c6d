package org.opiniongraph.api.cypher;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.neo4j.reading.RanStatements.RanStatement;

/**
 * A statement as Neo4j Browser takes it: its parameters as Cypher, because whole numbers
 * of JSON would become fractions there, and then the text.
 */
final class BrowserText {

	private BrowserText() {
	}

	static String of(RanStatement statement) {
		return new TreeMap<>(statement.parameters()).entrySet()
			.stream()
			.map((it) -> ":param %s => %s;\n".formatted(it.getKey(), literal(it.getValue())))
			.collect(Collectors.joining()) + statement.text().strip() + ";";
	}

	private static String literal(@Nullable Object value) {
		return switch (value) {
			case null -> "null";
			case CharSequence it -> quoted(it.toString());
			case Enum<?> it -> quoted(it.name());
			case Map<?, ?> it -> new TreeMap<>(it).entrySet()
				.stream()
				.map((entry) -> entry.getKey() + ": " + literal(entry.getValue()))
				.collect(Collectors.joining(", ", "{", "}"));
			case Collection<?> it -> it.stream().map(BrowserText::literal).collect(Collectors.joining(", ", "[", "]"));
			default -> String.valueOf(value);
		};
	}

	/** Characters that cannot be seen or sent alone are written as their numbers. */
	private static String quoted(String text) {
		var quoted = new StringBuilder("'");
		text.chars().forEach((it) -> {
			if (it == '\'' || it == '\\') {
				quoted.append('\\').append((char) it);
			}
			else if (it < ' ' || Character.isSurrogate((char) it)) {
				quoted.append("\\u%04X".formatted(it));
			}
			else {
				quoted.append((char) it);
			}
		});
		return quoted.append('\'').toString();
	}

}
