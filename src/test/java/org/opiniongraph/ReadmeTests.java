package org.opiniongraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The README tells the truth: each of its queries gives the answer that stands below it.
 */
@GraphTest
class ReadmeTests {

	private static final Pattern EXAMPLE = Pattern.compile("```graphql\\n(.*?)```\\s+```json\\n(.*?)```",
			Pattern.DOTALL);

	private static final Pattern QUERY = Pattern.compile("```graphql\\n");

	private static final Pattern CYPHER = Pattern.compile("```cypher\\n(.*?)```", Pattern.DOTALL);

	private final JsonMapper json = new JsonMapper();

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	Neo4jClient neo4j;

	static Stream<Arguments> examples() throws IOException {
		return examplesOf(Files.readString(Path.of("README.md"))).stream()
			.map((example) -> Arguments.of(example.group(1), example.group(2)));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void aQueryGivesTheAnswerBelowIt(String query, String answer) {
		assertThat(this.graphQl.data(query)).isEqualTo(this.json.readTree(answer).get("data"));
	}

	@Test
	void everyQueryHasAnAnswer() throws IOException {
		String readme = Files.readString(Path.of("README.md"));
		assertThat(examplesOf(readme)).hasSameSizeAs(QUERY.matcher(readme).results().toList())
			.hasSizeGreaterThanOrEqualTo(3);
	}

	@Test
	void itsCypherFindsSomething() throws IOException {
		assertThat(CYPHER.matcher(Files.readString(Path.of("README.md"))).results()).isNotEmpty()
			.allSatisfy((cypher) -> assertThat(this.neo4j.query(cypher.group(1)).fetch().all()).isNotEmpty());
	}

	private static List<MatchResult> examplesOf(String readme) {
		return EXAMPLE.matcher(readme).results().toList();
	}

}
