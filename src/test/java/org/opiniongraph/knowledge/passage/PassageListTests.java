package org.opiniongraph.knowledge.passage;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LargeGraphTest;
import org.opiniongraph.Nightly;
import org.opiniongraph.knowledge.passage.ReadPassages.ReadPassage;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Lists of opinions and responses with many filters, in every order, and their facets,
 * compared with what walking all passages gives.
 */
@LargeGraphTest
class PassageListTests {

	private static final String FACETS = """
			facets(first: 100 IGNORE) {
			  documents { node { id } count } councils { node { id } count } categories { node { id } count }
			  categoryNames { name count } members { node { id } count } themes { node { id } count }
			  programs { node { id } count } programKinds { kind count } organizations { node { id } count } answered { answered count }
			  totals { facet valueCount otherCount } }""";

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	Driver driver;

	static Stream<String> lists() {
		return Stream.of("opinions", "responses");
	}

	@ParameterizedTest
	@MethodSource("lists")
	void aListHasThePassagesThatMeetItsFilterInItsOrder(String list) {
		ReadPassages all = ReadPassages.of(this.driver, list);
		var random = new Random(16);
		for (int i = 0; i < Nightly.or(8, 100); i++) {
			Map<String, Predicate<ReadPassage>> conditions = all.conditions(random);
			String filter = "filter: {" + String.join(" ", conditions.keySet()) + "}";
			List<ReadPassage> expected = all.passages()
				.stream()
				.filter((it) -> conditions.values().stream().allMatch((condition) -> condition.test(it)))
				.toList();
			for (String order : List.of("ID", "ISSUED_ON", "OPINIONS")) {
				JsonNode page = this.graphQl.data(
						"{ list: %s(%s orderBy: {field: %s direction: %s} first: 100) { totalCount edges { node { id } } } }"
							.formatted(list, filter, order, order.equals("ID") ? "ASC" : "DESC"))
					.get("list");
				assertThat(page.get("totalCount").asInt()).as(filter).isEqualTo(expected.size());
				assertThat(page.get("edges").valueStream().map((it) -> it.at("/node/id").asString()))
					.as(filter + " " + order)
					.containsExactlyElementsOf(
							expected.stream().sorted(order(order)).map(ReadPassage::id).limit(100).toList());
			}
		}
	}

	@ParameterizedTest
	@MethodSource("lists")
	void facetsAreWhatWalkingTheListGives(String list) {
		ReadPassages all = ReadPassages.of(this.driver, list);
		var random = new Random(17);
		for (int i = 0; i < Nightly.or(6, 50); i++) {
			Map<String, Predicate<ReadPassage>> conditions = all.conditions(random);
			boolean ignoreOwn = i % 2 == 1;
			JsonNode facets = this.graphQl.data(
					"{ list: %s(filter: {%s} first: 0) { %s } }".formatted(list, String.join(" ", conditions.keySet()),
							FACETS.replace("IGNORE", ignoreOwn ? "ignoreOwn: true" : "")))
				.at("/list/facets");
			ReadPassage.FACETS.forEach((facet, values) -> {
				Map<String, Integer> expected = count(all.passages()
					.stream()
					.filter((it) -> conditions.entrySet()
						.stream()
						.filter((condition) -> !ignoreOwn || !condition.getKey().startsWith(facet + ":"))
						.allMatch((condition) -> condition.getValue().test(it)))
					.toList(), values);
				assertThat(counts(facets.get(facet))).as(facet + " of " + conditions.keySet() + ignoreOwn)
					.isEqualTo(expected.entrySet()
						.stream()
						.sorted(Map.Entry.<String, Integer>comparingByValue()
							.reversed()
							.thenComparing(Map.Entry.comparingByKey()))
						.limit(100)
						.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a,
								LinkedHashMap::new)));
			});
		}
	}

	@Test
	void whatAFacetDoesNotShowIsInItsTotal() {
		JsonNode facets = this.graphQl.data("""
				{ opinions { facets(first: 2) { categories { count } members { count }
				  totals { facet valueCount otherCount } } all: facets(first: 100) {
				  categories { count } members { count } totals { facet valueCount otherCount } } } }""")
			.get("opinions");
		for (String facet : List.of("categories", "members")) {
			JsonNode few = total(facets.get("facets"), facet);
			JsonNode all = total(facets.get("all"), facet);
			assertThat(few.get("valueCount")).isEqualTo(all.get("valueCount"));
			assertThat(all.get("valueCount").asInt()).isEqualTo(facets.at("/all/" + facet).size());
			assertThat(all.get("otherCount").asInt()).isZero();
			assertThat(few.get("otherCount").asInt())
				.isEqualTo(sum(facets.at("/all/" + facet)) - sum(facets.at("/facets/" + facet)));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "member:cstf/中尾", "category:cstf-13/2", "document:cstf-13", "theme:human-resources",
			"program:cyder", "organization:nict", "council:cstf" })
	void theListOfAnOwnerIsThatOfTheRootWithTheOwnerAsACondition(String id) {
		String kind = id.substring(0, id.indexOf(':'));
		String type = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
		String condition = (kind.equals("category") ? "categories" : kind + "s") + ": [\"" + id + "\"]";
		for (String filter : List.of("", "members: [\"member:cstf/中尾\", \"member:cstf/林\"]", "text: \"情報\"",
				"not: {themes: [\"theme:5g\"]}")) {
			for (String list : List.of("opinions", "responses")) {
				String both = filter.startsWith("members") && kind.equals("member") ? filter : condition + " " + filter;
				JsonNode data = this.graphQl.data(
						"{ own: node(id: \"%s\") { ... on %s { %s(filter: {%s} first: 100) LIST } } all: %s(filter: {%s} first: 100) LIST }"
							.formatted(id, type, list, filter, list, both)
							.replace("LIST",
									"{ totalCount edges { node { id } } facets { members { node { id } count } } }"));
				if (!both.equals(filter) && !(list.equals("responses") && filter.startsWith("members"))) {
					assertThat(data.get("own").get(list)).as(id + filter).isEqualTo(data.get("all"));
				}
			}
		}
	}

	@Test
	void relevanceAndScoreAreGreatestFirst() {
		for (String list : List.of(
				"opinions(filter: {text: \"人材 育成\"} orderBy: {field: RELEVANCE, direction: DESC} first: 50)",
				"opinions(filter: {themes: [\"theme:human-resources\"]} orderBy: {field: SCORE, direction: DESC} first: 50)",
				"responses(filter: {text: \"情報\"} orderBy: {field: RELEVANCE, direction: DESC} first: 50)")) {
			List<Double> scores = this.graphQl.data("{ list: " + list + " { edges { score } } }")
				.at("/list/edges")
				.valueStream()
				.map((it) -> it.get("score").asDouble())
				.toList();
			assertThat(scores).hasSize(50).isSortedAccordingTo(Comparator.reverseOrder());
			assertThat(scores.getLast()).isPositive();
		}
	}

	@Test
	void whatMeansTheSameHasTheSameCursors() {
		String cursor = page("themes: [\"theme:5g\", \"theme:human-resources\"], text: \"人材 育成\"", "")
			.at("/opinions/pageInfo/endCursor")
			.asString();
		JsonNode next = page(
				"text: \"人材　育成 \", themes: [\"theme:human-resources\", \"theme:5g\", \"theme:5g\"], minScore: 0.5, members: []",
				"after: \"" + cursor + "\"");
		assertThat(next.at("/opinions/pageInfo/hasPreviousPage").asBoolean()).isTrue();
	}

	@Test
	void theWordsOfAFilterAreMarkedInEachText() {
		this.graphQl.data("""
				{ opinions(filter: {text: "人材"} first: 30) { edges { node { text }
				  highlights { field matches { start end text } } } } }""").at("/opinions/edges").forEach((edge) -> {
			String text = edge.at("/node/text").asString();
			assertThat(edge.get("highlights")).hasSize(1);
			edge.at("/highlights/0/matches")
				.forEach((match) -> assertThat(text.substring(match.get("start").asInt(), match.get("end").asInt()))
					.isEqualTo(match.get("text").asString()));
		});
		assertThat(this.graphQl.data("{ opinions(first: 1) { edges { highlights { field } } } }")
			.at("/opinions/edges/0/highlights")).isEmpty();
	}

	private JsonNode page(String filter, String page) {
		return this.graphQl.data("{ opinions(filter: {%s} first: 2 %s) { pageInfo { endCursor hasPreviousPage } } }"
			.formatted(filter, page));
	}

	private static Comparator<ReadPassage> order(String order) {
		Comparator<ReadPassage> byId = Comparator.comparing(ReadPassage::id);
		return switch (order) {
			case "ISSUED_ON" -> Comparator.comparing(ReadPassage::issuedOn).reversed().thenComparing(byId);
			case "OPINIONS" -> Comparator.comparingInt(ReadPassage::sharing).reversed().thenComparing(byId);
			default -> byId;
		};
	}

	private static Map<String, Integer> count(List<ReadPassage> passages, Function<ReadPassage, List<String>> values) {
		var counts = new TreeMap<String, Integer>();
		passages.forEach(
				(it) -> values.apply(it).stream().distinct().forEach((value) -> counts.merge(value, 1, Integer::sum)));
		return counts;
	}

	private static Map<String, Integer> counts(JsonNode facet) {
		var counts = new LinkedHashMap<String, Integer>();
		for (JsonNode it : facet) {
			JsonNode value = it.has("node") ? it.at("/node/id")
					: Stream.of("name", "kind", "answered").filter(it::has).map(it::get).findFirst().orElseThrow();
			counts.put(value.asString(), it.get("count").asInt());
		}
		return counts;
	}

	private static JsonNode total(JsonNode facets, String facet) {
		return facets.get("totals")
			.valueStream()
			.filter((it) -> it.get("facet").asString().equalsIgnoreCase(facet))
			.findFirst()
			.orElseThrow();
	}

	private static int sum(JsonNode counts) {
		return counts.valueStream().mapToInt((it) -> it.get("count").asInt()).sum();
	}

}
