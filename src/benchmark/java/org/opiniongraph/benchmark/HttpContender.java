package org.opiniongraph.benchmark;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Who answers GraphQL over HTTP. A question that begins in the middle of a list has a
 * second query that walks there; its {@code cursor} is found before any time is taken.
 *
 * @param name what the tables call it
 * @param endpoint where it is
 * @param files the files with its queries, the best one first
 */
record HttpContender(String name, HttpEndpoint endpoint, List<String> files) implements Contender {

	private static final String WALK = "cursor.graphql";

	private static final int STRIDE = 100;

	/** Copies the names. */
	HttpContender {
		files = List.copyOf(files);
	}

	@Override
	public Optional<List<Call>> calls(Question question, List<Map<String, Object>> variables) {
		return this.files.stream()
			.flatMap((file) -> question.text(file).stream())
			.findFirst()
			.map((query) -> variables.stream().map((it) -> call(question, query, it)).toList());
	}

	private Call call(Question question, String query, Map<String, Object> variables) {
		var used = new HashMap<String, Object>(variables);
		if (query.contains("$cursor")) {
			used.put("cursor", cursor(question.needed(WALK), ((Number) variables.getOrDefault("skip", 0)).intValue()));
		}
		used.keySet().removeIf((it) -> !query.contains("$" + it + ":"));
		return this.endpoint.call(query, used);
	}

	private String cursor(String walk, int skip) {
		@Nullable String cursor = null;
		for (int walked = 0; walked < skip; walked += STRIDE) {
			var variables = new HashMap<String, Object>(Map.of("first", Math.min(STRIDE, skip - walked)));
			if (cursor != null) {
				variables.put("after", cursor);
			}
			JsonNode answer = this.endpoint.call(walk, variables).read();
			cursor = answer.findValue("endCursor").asString();
		}
		if (cursor == null) {
			throw new BenchmarkException("A page deep in the list begins behind at least one entry.");
		}
		return cursor;
	}

}
