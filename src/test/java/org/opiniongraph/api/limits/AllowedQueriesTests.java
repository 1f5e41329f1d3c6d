package org.opiniongraph.api.limits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionQueryBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.SampleOperation;
import org.opiniongraph.neo4j.reading.GraphReader;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;

import static org.assertj.core.api.Assertions.assertThat;

/** What is asked in earnest is far from every limit, and a dry run says how far. */
@ResourceLock(GraphTest.APPLICATION)
@GraphTest
class AllowedQueriesTests {

	private static final Pattern DOCUMENTED_QUERY = Pattern.compile("```graphql\\n(.*?)```", Pattern.DOTALL);

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	GraphReader reader;

	@Autowired
	ExecutionGraphQlService service;

	static List<SampleOperation> queries() throws IOException {
		var queries = new ArrayList<SampleOperation>();
		for (Path page : List.of(Path.of("README.md"), Path.of("src/docs/cookbook.md"))) {
			DOCUMENTED_QUERY.matcher(Files.readString(page))
				.results()
				.forEach((it) -> queries.add(new SampleOperation(page.toString(), it.group(1), Map.of())));
		}
		queries.addAll(SampleOperation.all());
		queries.addAll(SampleOperation.in(Path.of("schema/warm-up")));
		return queries;
	}

	@ParameterizedTest
	@MethodSource("queries")
	void whatWeShowIsFarFromEveryLimit(SampleOperation query) {
		JsonNode cost = cost(query.text(), "dryRun", query.variables());
		assertThat(cost.get("refused")).isEmpty();
		for (String figure : List.of("resultNodes", "fields", "aliases", "directives", "complexity")) {
			assertThat(cost.at("/" + figure + "/value").asLong()).as(figure + " of " + query)
				.isLessThanOrEqualTo(cost.at("/" + figure + "/limit").asLong() / 3);
		}
	}

	static List<String> introspections() {
		return List.of(IntrospectionQuery.INTROSPECTION_QUERY,
				IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions()
					.descriptions(true)
					.specifiedByUrl(true)
					.isOneOf(true)
					.directiveIsRepeatable(true)
					.schemaDescription(true)
					.inputValueDeprecation(true)
					.typeRefFragmentDepth(9)));
	}

	@ParameterizedTest
	@MethodSource("introspections")
	void theIntrospectionOfToolsIsAnswered(String query) {
		assertThat(this.graphQl.data(query).at("/__schema/types").size()).isGreaterThan(50);
	}

	@Test
	void aDryRunReadsNothingAndTellsWhatTheRequestCosts() {
		String query = "query ($first: Int) { opinions(first: $first) { totalCount edges { node { id member { name } } } } }";
		long before = this.reader.statementCount();
		JsonNode dry = cost(query, "dryRun", Map.of("first", 10));
		assertThat(this.reader.statementCount()).isEqualTo(before);
		assertThat(dry.at("/resultNodes/value").asInt()).as("ten opinions, ten members").isEqualTo(20);
		assertThat(dry.at("/complexity/value").asInt()).as("the total, and the nodes with two values").isEqualTo(41);
		assertThat(dry.at("/depth/value").asInt()).isEqualTo(5);
		assertThat(dry.at("/depth/limit").asInt()).isEqualTo(15);
		assertThat(cost(query, "cost", Map.of("first", 10))).as("a real run tells the same").isEqualTo(dry);
		assertThat(this.reader.statementCount()).isGreaterThan(before);
	}

	@Test
	void aDryRunTellsWhyARequestIsRefused() {
		JsonNode deep = cost(
				"{ opinions(first: 100) { edges { node { related(first: 100) { edges { node { related(first: 100)"
						+ " { edges { node { id } } } } } } } } } }",
				"dryRun", Map.of());
		assertThat(deep.at("/resultNodes/value").asLong()).isEqualTo(1_010_100);
		assertThat(deep.get("refused")).extracting((it) -> it.get("code").asString()).containsOnly("TOO_COMPLEX");
		JsonNode wide = cost("{ " + "__typename ".repeat(500) + "}", "dryRun", Map.of());
		assertThat(wide.at("/fields/value").asLong()).isEqualTo(500);
		assertThat(wide.at("/refused/0/code").asString()).isEqualTo("TOO_COMPLEX");
	}

	@Test
	void aTextInAFilterHasAPrice() {
		String opinions = "{ opinions(filter: {%s}, first: 0) { totalCount } }";
		long without = cost(opinions.formatted("ditto: true"), "dryRun", Map.of()).at("/complexity/value").asLong();
		assertThat(cost(opinions.formatted("text: \"IoT\""), "dryRun", Map.of()).at("/complexity/value").asLong())
			.isEqualTo(without + 1000);
		assertThat(cost(opinions.formatted("text: null"), "dryRun", Map.of()).at("/complexity/value").asLong())
			.isEqualTo(without);
	}

	@Test
	void pagesWithinPagesMultiplyAndListsWithoutPagesAreFive() {
		assertThat(nodes("{ opinions(first: 7) { edges { node { related(first: 3) { edges { score } } } } } }"))
			.isEqualTo(7 + 21);
		assertThat(nodes("{ opinions { totalCount pageInfo { hasNextPage } } }")).as("nothing but the frame").isZero();
		assertThat(nodes("{ opinions { edges { cursor } } }")).as("the usual page").isEqualTo(20);
		assertThat(nodes("{ opinions(last: 30) { edges { cursor } } }")).isEqualTo(30);
		assertThat(nodes("{ opinions(last: 30) { nodes { id } } }")).isEqualTo(30);
		assertThat(nodes("{ opinions(last: 30) { edges { cursor } nodes { id } } }")).as("a page is counted once")
			.isEqualTo(30);
		assertThat(nodes("{ opinions(first: 7) { nodes { related(first: 3) { nodes { id } } } } }")).isEqualTo(7 + 21);
		assertThat(nodes("{ opinions(first: 0) { edges { cursor } } }")).isZero();
		assertThat(nodes("{ opinions(first: 2) { edges { node { themes { evidence { text } } } } } }"))
			.isEqualTo(2 + 10 + 50);
		assertThat(nodes("{ nodes(ids: [\"a\", \"b\", \"c\"]) { id } }")).isEqualTo(3);
		assertThat(nodes("{ opinions { facets(first: 3) { categories { count } themes { count } } } }"))
			.as("the facets and two lists of three")
			.isEqualTo(1 + 3 + 3);
		assertThat(nodes("{ resolve(terms: [\"a\", \"b\"]) { matches(first: 2) { rule } } }")).isEqualTo(2 + 4);
		assertThat(nodes("{ theme(id: \"theme:5g\") { narrower { nodes { id } } } }")).as("its usual number")
			.isEqualTo(1 + 20);
		assertThat(nodes(
				"{ node(id: \"x\") { ... on Theme { narrower(first: 5) { nodes { id } } } ... on Opinion { member { id } } } }"))
			.as("a node is of one kind: the costly one counts")
			.isEqualTo(1 + 5);
	}

	@Test
	void aWishThatIsNeitherTrueNorFalseIsRefused() {
		var request = new DefaultExecutionGraphQlRequest("{ __typename }", null, Map.of(), Map.of("dryRun", "yes"), "1",
				null);
		assertThat(Objects.requireNonNull(this.service.execute(request).block()).getErrors().getFirst().getMessage())
			.isEqualTo("'extensions.dryRun': expected true or false");
	}

	private long nodes(String query) {
		return cost(query, "dryRun", Map.of()).at("/resultNodes/value").asLong();
	}

	private JsonNode cost(String query, String wish, Map<String, Object> variables) {
		GraphQlHttp.Answer answer = this.graphQl.send(query, variables, Map.of(wish, true));
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body().has("errors")).as(answer.toString()).isFalse();
		assertThat(answer.body().get("data").isEmpty()).isEqualTo(wish.equals("dryRun"));
		return answer.body().at("/extensions/cost");
	}

}
