package org.opiniongraph.knowledge.theme;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.knowledge.theme.ReadThemes.Said;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of themes and their numbers, each counted again from what the texts say that
 * they are about.
 */
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThemeControllerTests {

	private final ReadThemes read;

	@Autowired
	GraphQlHttp graphQl;

	ThemeControllerTests(@Autowired GraphQlHttp graphQl) {
		this.read = ReadThemes.of(graphQl);
	}

	@BeforeAll
	void thereIsSomethingToCount() {
		assertThat(this.read.themes()).hasSizeGreaterThan(20);
		assertThat(this.read.opinions()).filteredOn((it) -> !it.about().isEmpty()).hasSizeGreaterThan(40);
	}

	@Test
	void aThemeIsFoundByItsId() {
		JsonNode found = this.graphQl.data("""
				{ theme(id: "theme:iot-security") { __typename id name nameEn aliases }
				  node(id: "theme:iot-security") { __typename id ... on Theme { name } }
				  none: theme(id: "theme:none") { id } }
				""");
		assertThat(found.at("/theme/__typename").asString()).isEqualTo("Theme");
		assertThat(found.at("/theme/name").asString()).contains("IoT").isEqualTo(found.at("/node/name").asString());
		assertThat(found.get("none").isNull()).isTrue();
	}

	@Test
	void narrowerAndBroaderAreOneRelationReadFromBothEnds() {
		JsonNode themes = this.graphQl.data("""
				{ themes(first: 100) { edges { node { id broader { id narrower(first: 100) { nodes { id } } }
				    narrower(first: 100) { nodes { id broader { id broader { id } } } } } } } }
				""").at("/themes/edges");
		assertThat(themes).anyMatch((edge) -> !edge.at("/node/narrower/nodes").isEmpty());
		themes.forEach((edge) -> {
			JsonNode theme = edge.get("node");
			theme.at("/narrower/nodes").forEach((narrower) -> {
				assertThat(narrower.at("/broader/id")).isEqualTo(theme.get("id"));
				assertThat(narrower.at("/broader/broader/id").asString(""))
					.isEqualTo(theme.at("/broader/id").asString(""));
			});
			if (!theme.get("broader").isNull()) {
				assertThat(ids(theme.at("/broader/narrower/nodes"))).contains(theme.get("id").asString()).isSorted();
			}
		});
	}

	@ParameterizedTest
	@CsvSource({ "0, false", "0, true", "0.5, false", "0.5, true", "0.8, true", "1, false" })
	void theNumbersAreThoseOfTheOpinionsThatCount(double minScore, boolean includeNarrower) {
		var level = new AboutLevel(minScore, includeNarrower);
		String at = "(minScore: %s, includeNarrower: %s)".formatted(minScore, includeNarrower);
		JsonNode themes = this.graphQl.data("""
				{ themes(first: 100) { edges { node { id opinionCount%1$s memberCount%1$s categoryCount%1$s
				    inDocument: opinionCount(document: "document:cstf-13", minScore: %2$s, includeNarrower: %3$s)
				    elsewhere: categoryCount(document: "document:none") } } } }
				""".formatted(at, minScore, includeNarrower)).at("/themes/edges");
		assertThat(themes).hasSameSizeAs(this.read.themes());
		themes.forEach((edge) -> {
			JsonNode theme = edge.get("node");
			List<Said> said = this.read.of(theme.get("id").asString(), level);
			assertThat(theme.get("opinionCount").asInt()).isEqualTo(said.size());
			assertThat(theme.get("inDocument").asInt()).isEqualTo(said.size());
			assertThat(theme.get("memberCount").asInt()).isEqualTo(members(said));
			assertThat(theme.get("categoryCount").asInt()).isEqualTo(categories(said));
			assertThat(theme.get("elsewhere").asInt()).isZero();
		});
	}

	@Test
	void theUsualLevelIsHalfAndWithoutNarrowerThemes() {
		JsonNode themes = this.graphQl.data("""
				{ themes(first: 100) { edges { node { id opinionCount
				    nulls: opinionCount(minScore: null, includeNarrower: null) } } } }
				""").at("/themes/edges");
		themes.forEach(
				(edge) -> assertThat(edge.at("/node/opinionCount").asInt()).isEqualTo(edge.at("/node/nulls").asInt())
					.isEqualTo(this.read.of(edge.at("/node/id").asString(), AboutLevel.USUAL).size()));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			minOpinions: 3                                                            | 0.5 | false
			minMembers: 3, includeNarrower: true                                      | 0.5 | true
			minCategories: 2                                                          | 0.5 | false
			minCategories: 2, minMembers: 3, document: "document:cstf-13", minScore: 0| 0   | false
			minCategories: 3, minScore: 0.3, includeNarrower: true                    | 0.3 | true
			""")
	void aFilterLetsPassTheThemesWithEnoughOfEverything(String filter, double minScore, boolean includeNarrower) {
		var level = new AboutLevel(minScore, includeNarrower);
		Set<String> enough = this.read.themes()
			.stream()
			.filter((theme) -> enough(filter, this.read.of(theme, level)))
			.collect(Collectors.toSet());
		assertThat(enough).isNotEmpty().hasSizeLessThan(this.read.themes().size());
		assertThat(themes("filter: {%s}".formatted(filter))).containsExactlyInAnyOrderElementsOf(enough).isSorted();
	}

	@Test
	void documentMemberAndCategoryTogetherAskForOneOpinion() {
		List<Said> said = this.read.opinions()
			.stream()
			.filter((it) -> it.member().equals("member:cstf/中尾") && it.category().equals("category:cstf-13/3"))
			.toList();
		assertThat(themes("filter: {document: \"document:cstf-13\", member: \"member:cstf/中尾\", "
				+ "category: \"category:cstf-13/3\"}"))
			.containsExactlyInAnyOrderElementsOf(about(said))
			.isNotEmpty();
		assertThat(themes("filter: {document: \"document:cstf-13\"}"))
			.containsExactlyInAnyOrderElementsOf(about(this.read.opinions()));
		assertThat(themes("filter: {document: \"document:none\"}")).isEmpty();
		assertThat(themes("filter: {document: \"document:none\", minOpinions: 0, minCategories: 0}")).isEmpty();
	}

	@Test
	void aFilterTakesTheListsOwnLevelUnlessItHasOne() {
		String filter = "filter: {minOpinions: 2%s}, minScore: 0, includeNarrower: true";
		assertThat(themes(filter.formatted("")))
			.isEqualTo(themes("filter: {minOpinions: 2, minScore: 0, " + "includeNarrower: true}"));
		assertThat(themes(filter.formatted(", minScore: 0.5, includeNarrower: false")))
			.isEqualTo(themes("filter: {minOpinions: 2}"))
			.isNotEqualTo(themes(filter.formatted("")));
	}

	@Test
	void theOrdersAreThoseOfTheNumbers() {
		Map<String, ToIntFunction<List<Said>>> orders = Map.of("OPINIONS", List::size, "MEMBERS",
				ThemeControllerTests::members, "CATEGORIES", ThemeControllerTests::categories);
		for (AboutLevel level : List.of(AboutLevel.USUAL, new AboutLevel(0.2, true))) {
			orders.forEach((order, number) -> {
				Stream<String> inOrder = this.read.themes().stream().sorted((one, other) -> {
					int more = number.applyAsInt(this.read.of(other, level))
							- number.applyAsInt(this.read.of(one, level));
					return (more != 0) ? more : one.compareTo(other);
				});
				assertThat(themes("orderBy: {field: %s, direction: DESC}, minScore: %s, includeNarrower: %s"
					.formatted(order, level.minScore(), level.includeNarrower()))).as(order)
					.containsExactlyElementsOf(inOrder.toList());
			});
		}
		assertThat(ids(this.graphQl
			.data("{ themes(orderBy: { field: NAME, direction: ASC }, first: 100) { edges { node { id: name } } } }")
			.at("/themes/edges"))).isSorted();
	}

	@ParameterizedTest
	@ValueSource(strings = { "themes(minScore: -0.1) { totalCount }", "themes(minScore: 1.01) { totalCount }",
			"theme(id: \"theme:5g\") { opinionCount(minScore: 2) }",
			"theme(id: \"theme:5g\") { opinions(minScore: -1) { totalCount } }",
			"theme(id: \"theme:5g\") { responses(minScore: -1) { totalCount } }",
			"theme(id: \"theme:5g\") { members(minScore: -1) { totalCount } }",
			"theme(id: \"theme:5g\") { categories(minScore: -1) { totalCount } }",
			"member(id: \"member:cstf/中尾\") { themes(minScore: -1) { totalCount } }",
			"category(id: \"category:cstf-13/1\") { themes(minScore: 5) { totalCount } }",
			"themes(filter: {minScore: 2}) { totalCount }", "opinions(filter: {minScore: 2}) { totalCount }",
			"responses(filter: {minScore: 2}) { totalCount }", "members(filter: {minScore: -2}) { totalCount }" })
	void aScoreThatCannotBeIsRefused(String field) {
		JsonNode error = this.graphQl.error("{ " + field + " }");
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
		assertThat(error.get("message").asString())
			.startsWith(field.contains("filter") ? "'filter.minScore'" : "'minScore'")
			.contains("expected 0 to 1");
	}

	@ParameterizedTest
	@ValueSource(strings = { "themes(filter: {minCategories: -1}) { totalCount }",
			"themes(filter: {minMembers: -1}) { totalCount }", "themes(filter: {minOpinions: -1}) { totalCount }",
			"responses(filter: {minOpinions: -1}) { totalCount }" })
	void aLeastNumberBelowNoneIsRefused(String field) {
		JsonNode error = this.graphQl.error("{ " + field + " }");
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
		assertThat(error.get("message").asString()).startsWith("'filter.min")
			.endsWith("expected 0 or more, but was -1");
	}

	private static boolean enough(String filter, List<Said> said) {
		return Stream.of(filter.split(", ")).map((it) -> it.split(": ")).allMatch((it) -> switch (it[0]) {
			case "minOpinions" -> said.size() >= Integer.parseInt(it[1].strip());
			case "minMembers" -> members(said) >= Integer.parseInt(it[1].strip());
			case "minCategories" -> categories(said) >= Integer.parseInt(it[1].strip());
			default -> true;
		});
	}

	private Set<String> about(List<Said> said) {
		return this.read.themes()
			.stream()
			.filter((theme) -> said.stream().anyMatch(ReadThemes.counts(theme, AboutLevel.USUAL)))
			.collect(Collectors.toSet());
	}

	private List<String> themes(String arguments) {
		JsonNode themes = this.graphQl
			.data("{ themes(%s, first: 100) { totalCount edges { node { id } } } }".formatted(arguments))
			.get("themes");
		assertThat(themes.get("totalCount").asInt()).isEqualTo(themes.get("edges").size());
		return ids(themes.get("edges"));
	}

	private static List<String> ids(JsonNode nodes) {
		return nodes.valueStream()
			.map((it) -> it.has("node") ? it.get("node") : it)
			.map((it) -> it.get("id").asString())
			.toList();
	}

	private static int members(List<Said> said) {
		return ReadThemes.distinct(said, Said::member).size();
	}

	private static int categories(List<Said> said) {
		return ReadThemes.distinct(said, Said::category).size();
	}

}
