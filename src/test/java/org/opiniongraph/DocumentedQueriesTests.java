package org.opiniongraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages tell the truth: each query gives the answer that stands below it, and each
 * Cypher query finds something.
 */
@GraphTest
class DocumentedQueriesTests {

	private static final List<Path> PAGES = List.of(Path.of("README.md"), Path.of("src/docs/cookbook.md"),
			Path.of("src/docs/research.md"));

	private static final Pattern EXAMPLE = Pattern.compile("```graphql\\n(.*?)```\\s+```json\\n(.*?)```",
			Pattern.DOTALL);

	private static final Pattern QUERY = Pattern.compile("```graphql\\n");

	private static final Pattern CYPHER = Pattern.compile("```cypher\\n(.*?)```", Pattern.DOTALL);

	private final JsonMapper json = new JsonMapper();

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	Neo4jClient neo4j;

	static List<Arguments> examples() throws IOException {
		return found(EXAMPLE).stream().map((example) -> Arguments.of(example.group(1), example.group(2))).toList();
	}

	@ParameterizedTest
	@MethodSource("examples")
	void aQueryGivesTheAnswerBelowIt(String query, String answer) {
		assertThat(this.graphQl.data(query)).isEqualTo(this.json.readTree(answer).get("data"));
	}

	@Test
	void everyQueryHasAnAnswer() throws IOException {
		assertThat(found(EXAMPLE)).hasSameSizeAs(found(QUERY)).hasSizeGreaterThanOrEqualTo(11);
	}

	@Test
	void everyCypherQueryFindsSomething() throws IOException {
		assertThat(found(CYPHER)).hasSizeGreaterThanOrEqualTo(3)
			.allSatisfy((cypher) -> assertThat(this.neo4j.query(cypher.group(1)).fetch().all()).isNotEmpty());
	}

	private static List<MatchResult> found(Pattern pattern) throws IOException {
		var found = new ArrayList<MatchResult>();
		for (Path page : PAGES) {
			found.addAll(pattern.matcher(Files.readString(page)).results().toList());
		}
		return found;
	}

}
