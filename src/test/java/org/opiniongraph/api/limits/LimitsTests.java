package org.opiniongraph.api.limits;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.neo4j.reading.GraphReader;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What is too much is refused before anything is read, with the limit and the figure. */
@ResourceLock(GraphTest.APPLICATION)
@GraphTest
class LimitsTests {

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	GraphReader reader;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{ themes { edges { node { broader { broader { broader { broader { broader { broader { broader { broader { broader { broader { broader { broader { id }}}}}}}}}}}}}}}} | TOO_DEEP | Depth: at most 15, but this request has 16
					{ opinions(first: 100) { edges { node { related(first: 100) { edges { node { related(first: 10) { edges { node { id }}}}}}}}}} | TOO_COMPLEX | Result nodes: at most 100000, but this request has 110100
					{ opinions(first: 100) { edges { node { related(first: 100) { edges { cursor score terms themes { id name nameEn opinionCount }}}}}}} | TOO_COMPLEX | Complexity: at most 300000, but this request has 330100
					{ __schema { types { fields { type { fields { type { fields { name }}}}}}}} | TOO_COMPLEX | This request is not asking for introspection in good faith - __Type.fields is present too often!
					{ a: __schema { types { name } } b: __schema { types { name }}} | TOO_COMPLEX | This request is not asking for introspection in good faith - Query.__schema is present too often!
					{ __schema { a: types { a: description b: description c: description d: description e: description }}} | TOO_MANY_ALIASES | Aliases in introspection: at most 5, but this request has 6
					""",
			quoteCharacter = '`')
	void whatIsTooMuchIsRefusedWithLimitAndFigure(String query, String code, String message) {
		refused(query, code, message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ graph { revision } opinions(first: 101) { totalCount } } | opinions
			{ graph { revision } opinions(first: 1000000000) { edges { node { id } } } } | opinions
			{ graph { revision } opinions(first: -1) { edges { node { id } } } } | opinions
			{ graph { revision } suggest(prefix: "x", first: 101) { text } } | suggest
			{ graph { revision } search(query: "x", first: 101) { totalCount } } | search
			""", quoteCharacter = '`')
	void aPageThatIsTooLargeIsAnErrorOfItsFieldOnly(String query, String path) {
		GraphQlHttp.Answer answer = this.graphQl.send(query, Map.of());
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body().at("/errors/0/path/0").asString()).isEqualTo(path);
		assertThat(answer.body().at("/errors/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
		assertThat(answer.body().at("/data/" + path).isNull()).isTrue();
		assertThat(answer.body().at("/data/graph/revision").asString()).as("its neighbour").isNotEmpty();
	}

	@Test
	void fifteenFieldsBelowEachOtherAreAllowed() {
		String broader = "broader { ".repeat(11);
		this.graphQl.data("{ themes { edges { node { " + broader + "id" + " }".repeat(11) + "}}}}");
	}

	@Test
	void manyAliasesAreRefused() {
		refused("{ " + numbered("a%d: __typename ", 101) + "}", "TOO_MANY_ALIASES",
				"Aliases: at most 50, but this request has 101");
	}

	@Test
	void theSameFieldManyTimesIsRefused() {
		refused("{ " + "__typename ".repeat(500) + "}", "TOO_COMPLEX",
				"Fields and fragments: at most 400, but this request has 500");
		refused("{ __schema { " + "description ".repeat(1000) + "}}", "TOO_COMPLEX",
				"Fields and fragments: at most 400, but this request has 1001");
	}

	@Test
	void manyDirectivesAreRefusedBeforeAnyoneAsksWhatTheyAre() {
		refused("{ __typename " + "@aa".repeat(51) + " }", "TOO_MANY_DIRECTIVES",
				"Directives: at most 50, but this request has 51");
		refused("{ " + "__typename @include(if: true) ".repeat(51) + "}", "TOO_MANY_DIRECTIVES",
				"Directives: at most 50, but this request has 51");
		refused("query ($a: Int " + "@aa".repeat(51) + ") { __typename }", "TOO_MANY_DIRECTIVES",
				"Directives: at most 50, but this request has 51");
		refused("{ ...F ...F } fragment F on Query { __typename " + "@aa".repeat(26) + " }", "TOO_MANY_DIRECTIVES",
				"Directives: at most 50, but this request has 52");
	}

	@Test
	void aFewUnknownDirectivesDoNotFit() {
		GraphQlHttp.Answer answer = this.graphQl.send("{ __typename " + "@aa".repeat(50) + " }", Map.of());
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.body().at("/errors/0/extensions/code").asString()).isEqualTo("VALIDATION_FAILED");
	}

	@Test
	void moreTokensThanAreReadAreRefused() {
		refused("{ opinions(filter: {members: [" + "\"a\" ".repeat(11_000) + "]}) { totalCount } }", "TOO_COMPLEX",
				"The query has more than 10000 tokens.");
	}

	@Test
	void aQueryThatIsADeepHoleIsRefused() {
		refused("{a".repeat(2000) + "}".repeat(2000), "TOO_DEEP", "The query is nested much deeper than 15 levels.");
	}

	@Test
	void spreadsWithinSpreadsAreCountedAndNotRun() {
		var bomb = new StringBuilder("{ ...f0 } fragment f80 on Query { __typename } ");
		for (int at = 0; at < 80; at++) {
			bomb.append("fragment f%d on Query { ...f%d ...f%d } ".formatted(at, at + 1, at + 1));
		}
		refused(bomb.toString(), "TOO_COMPLEX",
				"Fields and fragments: at most 400, but this request has more than 999999999999");
	}

	@Test
	void aFragmentThatHoldsItselfDoesNotFit() {
		GraphQlHttp.Answer answer = this.graphQl
			.send("{ ...a } fragment a on Query { ...b } fragment b on Query { __typename ...a }", Map.of());
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.body().get("errors")).extracting((error) -> error.at("/extensions/code").asString())
			.containsOnly("VALIDATION_FAILED");
	}

	@Test
	void variablesAreSeen() {
		String query = """
				query ($first: Int!) { opinions(first: $first) { edges { node { related(first: $first) { edges { node {
				  related(first: 20) { edges { node { id } } } } } } } } } }
				""";
		assertThat(this.graphQl.send(query, Map.of("first", 10)).status()).isEqualTo(200);
		GraphQlHttp.Answer answer = this.graphQl.send(query, Map.of("first", 100));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.body().at("/errors/0/message").asString())
			.startsWith("Result nodes: at most 100000, but this request has 210100. Most of it is at "
					+ "'opinions.edges.node.related.edges.node.related' with up to 100 × 100 × 20 entries.");
	}

	@Test
	void whatIsNotIncludedIsNotCounted() {
		String query = """
				query ($all: Boolean!) { opinions(first: 100) { edges { node { id
				  related(first: 100) @include(if: $all) { edges { node { related(first: 10) { edges { node { id } } } } } } } } } }
				""";
		assertThat(this.graphQl.send(query, Map.of("all", false)).status()).isEqualTo(200);
		assertThat(this.graphQl.send(query, Map.of("all", true)).body().at("/errors/0/extensions/code").asString())
			.isEqualTo("TOO_COMPLEX");
	}

	@Test
	void aNumberOfManyDigitsIsRefusedBeforeItIsRead() {
		for (String query : List.of("{ opinions(first: %s) { totalCount } }", "{ graph(x: 0.%s) { revision } }",
				"{ graph @include(if: %s) { revision } }")) {
			refused(query.formatted("9".repeat(200_000)), "TOO_COMPLEX",
					"A number of the query has more than 400 digits.");
		}
	}

	@Test
	void aLongChainOfFragmentsIsRefusedBeforeItIsValidated() {
		var query = new StringBuilder("{ ...F0 }");
		for (int fragment = 0; fragment < 300; fragment++) {
			query.append(" fragment F%d on Query { ...F%d }".formatted(fragment, fragment + 1));
		}
		refused(query.append(" fragment F300 on Query { nope }").toString(), "TOO_COMPLEX",
				"Operations and fragments: at most 100, but this request has 302");
	}

	@Test
	void everySpreadOfAFragmentCounts() {
		String thrice = """
				{ ...All ...All ...All }
				fragment All on Query { themeMatrix(document: "document:cstf-13", first: 1) { opinionCount } }
				""";
		assertThat(this.graphQl.send(thrice, Map.of()).status()).as("the same field is read once").isEqualTo(200);
		String aliases = numbered("a%d: ", 16).replace(": ",
				": themeMatrix(document: \"document:cstf-13\", first: 1)" + " { ...Row } ")
				+ "} fragment Row on MatrixRow { opinionCount";
		refused("{ " + aliases + " }", "TOO_COMPLEX", "Complexity: at most 300000, but this request has 320032");
	}

	private void refused(String query, String code, String message) {
		long before = this.reader.statementCount();
		GraphQlHttp.Answer answer = this.graphQl.send(query, Map.of());
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.body().has("data")).isFalse();
		assertThat(answer.body().get("errors")).anySatisfy((error) -> {
			assertThat(error.get("message").asString()).startsWith(message);
			assertThat(error.at("/extensions/code").asString()).isEqualTo(code);
		});
		assertThat(this.reader.statementCount()).isEqualTo(before);
	}

	private static String numbered(String pattern, int times) {
		var text = new StringBuilder();
		for (int at = 0; at < times; at++) {
			text.append(pattern.formatted(at));
		}
		return text.toString();
	}

}
