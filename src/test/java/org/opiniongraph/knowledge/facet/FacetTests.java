package org.opiniongraph.knowledge.facet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.neo4j.reading.GraphReader;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What facets say is what walking the list gives, on every list of opinions. */
@ResourceLock(GraphTest.APPLICATION)
@GraphTest
class FacetTests {

	private static final String FACETS = """
			facets(first: 100 %s) { categories { count node { id } } members { count node { id } }
			  themes { count node { id } } programs { count node { id } } }
			""";

	private static final String OPINIONS = """
			totalCount edges { node { category { id } member { id } programs { id } themes { score theme { id broader { id
			  broader { id broader { id } } } } } } }
			""";

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	GraphReader reader;

	@ParameterizedTest
	@ValueSource(strings = { "{ opinions(%s) %s }", "{ opinions(filter: {ditto: true} %s) %s }",
			"{ opinions(filter: {document: \"document:cstf-13\", ditto: false} %s) %s }",
			"{ opinions(filter: {categories: [\"category:cstf-13/2\", \"category:cstf-13/3\"]} %s) %s }",
			"{ opinions(filter: {members: [\"member:cstf/中尾\"]} %s) %s }",
			"{ opinions(filter: {themes: [\"theme:iot-security\", \"theme:5g\"], minScore: 0.2, includeNarrower: true} %s) %s }",
			"{ opinions(filter: {programs: [\"program:notice\"]} %s) %s }",
			"{ opinions(filter: {organizations: [\"organization:nict\"]} %s) %s }",
			"{ opinions(filter: {materials: [\"material:cstf-13/資料13-1/③\"]} %s) %s }",
			"{ opinions(filter: {text: \"IoT\"} %s) %s }",
			"{ opinions(filter: {text: \"人材 育成\", ditto: false} %s) %s }",
			"{ opinions(filter: {members: [\"member:cstf/nobody\"]} %s) %s }",
			"{ opinions(filter: {categories: []} %s) %s }", "{ member(id: \"member:cstf/中尾\") { opinions(%s) %s } }",
			"{ member(id: \"member:cstf/中尾\") { opinions(filter: {categories: [\"category:cstf-13/3\"]} %s) %s } }",
			"{ member(id: \"member:cstf/中尾\") { opinions(filter: {text: \"セキュリティ\"} %s) %s } }",
			"{ member(id: \"member:cstf/中尾\") { opinions(filter: {members: [\"member:cstf/林\"]} %s) %s } }",
			"{ category(id: \"category:cstf-13/2\") { opinions(%s) %s } }",
			"{ document(id: \"document:cstf-13\") { opinions(%s) %s } }",
			"{ response(id: \"response:cstf-13/00041\") { opinions(%s) %s } }",
			"{ program(code: \"NOTICE\") { opinions(%s) %s } }",
			"{ organization(id: \"organization:nict\") { opinions(%s) %s } }",
			"{ place(id: \"place:us\") { opinions(%s) %s } }",
			"{ theme(id: \"theme:emerging-technologies\") { opinions(minScore: 0.1, includeNarrower: true %s) %s } }",
			"{ theme(id: \"theme:5g\") { opinions(%s) %s } }",
			"{ node(id: \"material:cstf-13/資料13-1/⑨\") { ... on Material { opinions(%s) %s } } }",
			"{ council(id: \"council:cstf\") { opinions(%s) %s } }",
			"{ response(id: \"response:cstf-13/00018\") { stock { stockAnswer { opinions(%s) %s } } } }",
			"{ node(id: \"page:https://www.fsa.go.jp/common/about/research/20180516/TLPT.pdf\") { ... on WebPage { opinions(%s) %s } } }" })
	void facetsAreWhatWalkingTheListGives(String query) {
		for (String level : List.of("", "minScore: 0.2", "minScore: 0, includeNarrower: true")) {
			double minScore = level.isEmpty() ? 0.5 : level.startsWith("minScore: 0.2") ? 0.2 : 0;
			JsonNode list = list(
					query.formatted("first: 100", "{ %s %s }".formatted(OPINIONS, FACETS.formatted(level))));
			List<JsonNode> opinions = list.get("edges").valueStream().map((edge) -> edge.get("node")).toList();
			assertThat(opinions).hasSize(list.get("totalCount").asInt());
			assertFacet(list, "categories", opinions, (it) -> ids(it.get("category")));
			assertFacet(list, "members", opinions, (it) -> ids(it.get("member")));
			assertFacet(list, "programs", opinions, (it) -> it.get("programs").valueStream().flatMap(FacetTests::ids));
			assertFacet(list, "themes", opinions,
					(it) -> it.get("themes")
						.valueStream()
						.filter((match) -> match.get("score").asDouble() >= minScore)
						.flatMap((match) -> level.contains("true")
								? match.get("theme").findValues("id").stream().map(JsonNode::asString)
								: ids(match.get("theme")))
						.distinct());
		}
	}

	/** Who adds a list of opinions adds it above, and to the statements. */
	@Test
	void everyListOfOpinionsIsTested() {
		JsonNode types = this.graphQl.data("{ __schema { types { name kind fields { name type { name } } } } }")
			.at("/__schema/types");
		assertThat(types.valueStream()
			.filter((type) -> type.get("kind").asString().equals("OBJECT"))
			.filter((type) -> type.get("fields")
				.valueStream()
				.anyMatch((field) -> field.at("/type/name").asString("").equals("OpinionConnection")))
			.map((type) -> type.get("name").asString())).containsExactlyInAnyOrder("Query", "Member", "Category",
					"Council", "Document", "Response", "Program", "Organization", "Place", "Theme", "Material",
					"WebPage", "StockAnswer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "first: 0", "first: 2", "last: 1" })
	void thePageChangesNoFacets(String page) {
		String facets = "{ %s }".formatted(FACETS.formatted(""));
		assertThat(list("{ opinions(%s) %s }".formatted(page, facets)))
			.isEqualTo(list("{ opinions %s }".formatted(facets)));
	}

	@Test
	void eachNumberIsThatOfTheListFilteredByTheNodeToo() {
		JsonNode facets = this.graphQl
			.data("{ opinions(filter: {ditto: false}) { %s } }".formatted(FACETS.formatted("minScore: 0.3")))
			.at("/opinions/facets");
		facets.propertyStream().forEach((kind) -> kind.getValue().forEach((facet) -> {
			String level = kind.getKey().equals("themes") ? "minScore: 0.3, " : "";
			String filter = "{ opinions(filter: {ditto: false, %s%s: [\"%s\"]}) { totalCount } }".formatted(level,
					kind.getKey(), facet.at("/node/id").asString());
			assertThat(this.graphQl.data(filter).at("/opinions/totalCount").asInt()).as(filter)
				.isEqualTo(facet.get("count").asInt());
		}));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "filter: {ditto: true}", "filter: {members: [\"member:cstf/nobody\"]}" })
	void totalsSayWhatTheListsDoNotShow(String filter) {
		String facets = """
				facets(first: %d) { members { count } categoryNames { count } totals { facet valueCount otherCount } }""";
		JsonNode counted = this.graphQl
			.data("{ opinions(first: 0 %s) { few: %s all: %s } }".formatted(filter, facets.formatted(1),
					facets.formatted(100)))
			.get("opinions");
		assertThat(counted.at("/few/totals")).hasSize(2).allSatisfy((total) -> {
			String list = total.get("facet").asString().equals("MEMBERS") ? "members" : "categoryNames";
			assertThat(total.get("valueCount").asInt()).isEqualTo(counted.at("/all/" + list).size());
			assertThat(total.get("otherCount").asInt()).isEqualTo(
					counted.at("/all/" + list).valueStream().skip(1).mapToInt((it) -> it.get("count").asInt()).sum());
		});
	}

	@Test
	void theMostComeFirstAndNoMoreThanAskedFor() {
		JsonNode all = facets("first: 100");
		assertThat(facets("first: 3").get("members")).hasSize(3);
		assertThat(facets("first: 3").get("members").valueStream().toList())
			.isEqualTo(all.get("members").valueStream().limit(3).toList());
		assertThat(facets("first: 0").get("members")).isEmpty();
		assertThat(facets("minScore: 0.5").get("members")).as("twenty without a number").hasSize(12);
		assertThat(this.graphQl.error("{ opinions { facets(first: 101) { members { count } } } }")
			.get("message")
			.asString()).isEqualTo("'first': expected 0 to 100, but was 101");
		assertThat(this.graphQl.error("{ opinions { facets(minScore: 2) { members { count } } } }")
			.get("message")
			.asString()).isEqualTo("'minScore': expected 0 to 1, but was 2.0");
	}

	@Test
	void whatIsSelectedIsCountedAndNothingElse() {
		assertThat(statements("{ opinions { facets { __typename } } }")).as("the page").isEqualTo(1);
		assertThat(statements("{ opinions { facets { members { count node { name } } } } }"))
			.as("the page, the members")
			.isEqualTo(2);
		assertThat(statements(
				"""
						{ members { edges { node { opinions(first: 1, filter: {ditto: false}) { facets { categories { count node { name } }
						  members { count } themes { node { name broader { name } } } programs { node { code } } } } } } } }
						"""))
			.as("the members, these, four kinds of nodes")
			.isEqualTo(2 + 4);
	}

	@Test
	void nodesCanBeReadThroughAsUsual() {
		JsonNode facets = this.graphQl
			.data("""
					{ opinions { facets(first: 1) { categories { count node { name document { title } opinions { totalCount } } }
					    themes { node { name broader { name } } } members { count node { council { name } opinions {
					      facets(first: 1) { categories { count node { ordinal } } } } } } } } }
					""")
			.at("/opinions/facets");
		assertThat(facets.at("/categories/0/node/opinions/totalCount").asInt())
			.isEqualTo(facets.at("/categories/0/count").asInt());
		assertThat(facets.at("/members/0/count").asInt()).isEqualTo(16);
		assertThat(facets.at("/members/0/node/council/name").asString()).isEqualTo("サイバーセキュリティタスクフォース");
		assertThat(facets.at("/members/0/node/opinions/facets/categories/0/count").asInt()).isEqualTo(5);
	}

	private JsonNode facets(String arguments) {
		return this.graphQl.data("{ opinions { facets(%s) { members { count node { name } } } } }".formatted(arguments))
			.at("/opinions/facets");
	}

	/** The outermost list. */
	private JsonNode list(String query) {
		return this.graphQl.data(query).findParent("facets");
	}

	private static Stream<String> ids(JsonNode node) {
		return node.isNull() ? Stream.of() : Stream.of(node.get("id").asString());
	}

	private static void assertFacet(JsonNode list, String kind, List<JsonNode> opinions,
			Function<JsonNode, Stream<String>> ids) {
		Map<String, Integer> counted = new TreeMap<>();
		opinions.forEach((opinion) -> ids.apply(opinion).forEach((id) -> counted.merge(id, 1, Integer::sum)));
		var expected = new ArrayList<>(counted.entrySet());
		expected.sort(Comparator.comparingInt((Map.Entry<String, Integer> it) -> -it.getValue())
			.thenComparing(Map.Entry::getKey));
		assertThat(list.at("/facets/" + kind)
			.valueStream()
			.map((facet) -> Map.entry(facet.at("/node/id").asString(), facet.get("count").asInt()))).as(kind)
			.containsExactlyElementsOf(expected);
	}

	private long statements(String query) {
		long before = this.reader.statementCount();
		this.graphQl.data(query);
		return this.reader.statementCount() - before;
	}

}
