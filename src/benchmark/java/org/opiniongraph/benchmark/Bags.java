package org.opiniongraph.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

/**
 * What an answer holds, whatever shape it has: bags of values within bags. Names of
 * fields, order, what is null, and a wrapper around a single thing say nothing, so that
 * connections, lists and rows can be compared.
 */
final class Bags {

	private Bags() {
	}

	/** The contents of an answer as a text: equal texts, equal contents. */
	static String of(JsonNode answer) {
		return switch (answer.getNodeType()) {
			case OBJECT, ARRAY -> bag(answer.valueStream());
			case NULL, MISSING -> "";
			case NUMBER -> new BigDecimal(answer.asString()).stripTrailingZeros().toPlainString();
			case STRING, BOOLEAN, BINARY, POJO -> answer.toString();
		};
	}

	private static String bag(Stream<JsonNode> values) {
		List<String> parts = values.map(Bags::of).filter((it) -> !it.isEmpty()).sorted().toList();
		return (parts.size() < 2) ? String.join("", parts) : "{" + String.join(",", parts) + "}";
	}

}
