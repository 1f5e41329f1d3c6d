package org.opiniongraph.api.limits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The benchmark asks what anybody may ask, and by hand the same opinions are found. */
@GraphTest
class BenchmarkQuestionsTests {

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	Driver driver;

	static List<Path> questions() throws IOException {
		try (Stream<Path> all = Files.list(Path.of("src/benchmark/questions"))) {
			// its page begins at a cursor, which the benchmark walks to
			return all.filter((it) -> Files.notExists(it.resolve("cursor.graphql"))).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("questions")
	void theApiAndTheStatementByHandFindTheSameIds(Path question) throws IOException {
		try (var session = this.driver.session()) {
			String query = Files.readString(question.resolve("api.graphql"));
			String statement = Files.readString(question.resolve("driver.cypher"));
			for (Map<String, Object> variables : session.run(Files.readString(question.resolve("variables.cypher")))
				.list(Record::asMap)) {
				JsonNode answer = this.graphQl.data(query, asked(query, variables));
				var byHand = session.run(statement, variables).list((row) -> row.values().toString());
				List<String> ids = answer.findValuesAsString("id");
				assertThat(ids).as("%s %s", question, variables).isNotEmpty();
				assertThat(ids).allSatisfy((id) -> assertThat(byHand).anyMatch((row) -> row.contains(id)));
			}
		}
	}

	private static Map<String, Object> asked(String query, Map<String, Object> variables) {
		return variables.entrySet()
			.stream()
			.filter((it) -> query.contains("$" + it.getKey() + ":"))
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
