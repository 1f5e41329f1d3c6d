package org.opiniongraph.knowledge.voice;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.knowledge.theme.AboutLevel;
import org.opiniongraph.knowledge.theme.ReadThemes.Said;
import org.opiniongraph.knowledge.theme.ReadThemes;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Who raised which theme where, from each side, agrees with what the texts are about. */
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RaisedThemeControllerTests {

	private static final String OF_THEMES = """
			query($minScore: Float!, $includeNarrower: Boolean!) { themes(first: 50) { edges { node { id
			    opinions(minScore: $minScore, includeNarrower: $includeNarrower, first: 60) { totalCount edges { node { id } } }
			    responses(minScore: $minScore, includeNarrower: $includeNarrower, first: 60) { totalCount edges { node { id } } }
			    members(minScore: $minScore, includeNarrower: $includeNarrower, first: 20) { totalCount edges { opinionCount node { id } categories { nodes { id } } } }
			    categories(minScore: $minScore, includeNarrower: $includeNarrower, first: 10) { totalCount edges { opinionCount memberCount node { id } } } } } } }
			""";

	private static final String OF_MEMBERS_AND_CATEGORIES = """
			query($minScore: Float!, $includeNarrower: Boolean!) { members(first: 20) { edges { node { id
			    themes(minScore: $minScore, includeNarrower: $includeNarrower, first: 50) { totalCount edges { opinionCount node { id } categories { nodes { id } }
			      elsewhere: categories(document: "document:none") { totalCount nodes { id } } one: categories(first: 1) { nodes { id } } } } } } }
			  documents(first: 1) { nodes {
			    themes(minScore: $minScore, includeNarrower: $includeNarrower, first: 50) { totalCount edges { opinionCount memberCount node { id } } } } }
			  categories(first: 10) { edges { node { id
			    themes(minScore: $minScore, includeNarrower: $includeNarrower, first: 50) { totalCount edges { opinionCount memberCount node { id } } } } } } }
			""";

	private static final String FILTERS = """
			query($theme: ID!, $minScore: Float!, $includeNarrower: Boolean!) {
			  opinions(filter: {themes: [$theme], minScore: $minScore, includeNarrower: $includeNarrower}, first: 100) { totalCount edges { node { id } } }
			  responses(filter: {themes: [$theme], minScore: $minScore, includeNarrower: $includeNarrower}, first: 100) { totalCount edges { node { id } } }
			  members(filter: {theme: $theme, minScore: $minScore, includeNarrower: $includeNarrower}, first: 100) { totalCount edges { node { id } } } }
			""";

	private final ReadThemes read;

	@Autowired
	GraphQlHttp graphQl;

	RaisedThemeControllerTests(@Autowired GraphQlHttp graphQl) {
		this.read = ReadThemes.of(graphQl);
	}

	@ParameterizedTest
	@CsvSource({ "0, false", "0.5, false", "0.5, true", "0.1, true" })
	void theListsOfAThemeAreWhatCountsForIt(double minScore, boolean includeNarrower) {
		var level = new AboutLevel(minScore, includeNarrower);
		edges(this.graphQl.data(OF_THEMES, level.parameters()), "themes").forEach((edge) -> {
			JsonNode theme = edge.get("node");
			String id = theme.get("id").asString();
			List<Said> said = this.read.of(id, level);
			assertThat(ids(theme, "opinions")).containsExactlyElementsOf(said.stream().map(Said::id).toList());
			assertThat(ids(theme, "responses")).containsExactlyElementsOf(this.read.responsesOf(id, level));
			assertThat(ids(theme, "members")).isSorted()
				.containsExactlyInAnyOrderElementsOf(ReadThemes.distinct(said, Said::member));
			theme.at("/members/edges").forEach((it) -> requireCounts(it, by(said, it.at("/node/id").asString(), null)));
			assertThat(ids(theme, "categories")).isSorted()
				.containsExactlyInAnyOrderElementsOf(ReadThemes.distinct(said, Said::category));
			theme.at("/categories/edges")
				.forEach((it) -> requireNumbers(it, by(said, null, it.at("/node/id").asString())));
		});
	}

	@ParameterizedTest
	@CsvSource({ "0, false", "0.5, false", "0.5, true", "0.1, true" })
	void theThemesOfMembersAndCategoriesAreThoseOfTheirOpinions(double minScore, boolean includeNarrower) {
		var level = new AboutLevel(minScore, includeNarrower);
		JsonNode all = this.graphQl.data(OF_MEMBERS_AND_CATEGORIES, level.parameters());
		edges(all, "members").forEach((edge) -> {
			String member = edge.at("/node/id").asString();
			assertThat(ids(edge.get("node"), "themes")).isSorted()
				.containsExactlyInAnyOrderElementsOf(themes(by(this.read.opinions(), member, null), level));
			edge.at("/node/themes/edges").forEach((it) -> {
				requireCounts(it, by(this.read.of(it.at("/node/id").asString(), level), member, null));
				assertThat(it.at("/elsewhere/totalCount").asInt()).isZero();
				assertThat(it.at("/one/nodes/0")).isEqualTo(it.at("/categories/nodes/0"));
			});
		});
		JsonNode document = all.at("/documents/nodes/0");
		assertThat(ids(document, "themes")).isSorted()
			.containsExactlyInAnyOrderElementsOf(themes(this.read.opinions(), level));
		document.at("/themes/edges")
			.forEach((it) -> requireNumbers(it, this.read.of(it.at("/node/id").asString(), level)));
		edges(all, "categories").forEach((edge) -> {
			String category = edge.at("/node/id").asString();
			assertThat(ids(edge.get("node"), "themes")).isSorted()
				.containsExactlyInAnyOrderElementsOf(themes(by(this.read.opinions(), null, category), level));
			edge.at("/node/themes/edges")
				.forEach((it) -> requireNumbers(it,
						by(this.read.of(it.at("/node/id").asString(), level), null, category)));
		});
	}

	@ParameterizedTest
	@CsvSource({ "0.5, false", "0.5, true", "0, true" })
	void theFiltersOfTheOtherListsMeanTheSame(double minScore, boolean includeNarrower) {
		var level = new AboutLevel(minScore, includeNarrower);
		for (String theme : this.read.themes()) {
			JsonNode found = this.graphQl.data(FILTERS,
					Map.of("theme", theme, "minScore", minScore, "includeNarrower", includeNarrower));
			List<Said> said = this.read.of(theme, level);
			assertThat(ids(found, "opinions")).containsExactlyElementsOf(said.stream().map(Said::id).toList());
			assertThat(ids(found, "responses")).containsExactlyElementsOf(this.read.responsesOf(theme, level));
			assertThat(ids(found, "members"))
				.containsExactlyInAnyOrderElementsOf(ReadThemes.distinct(said, Said::member));
		}
	}

	@Test
	void withNarrowerThemesNothingIsLostAndNothingCountsTwice() {
		var level = new AboutLevel(0.5, true);
		Set<String> more = new HashSet<>();
		edges(this.graphQl.data("""
				{ themes(first: 100) { edges { node { id
				    without: opinions(first: 100) { edges { node { id } } }
				    within: opinions(includeNarrower: true, first: 100) { totalCount edges { node { id } } } } } } }
				"""), "themes").forEach((edge) -> {
			JsonNode theme = edge.get("node");
			List<String> within = ids(theme, "within");
			assertThat(within).containsAll(ids(theme.get("without"))).doesNotHaveDuplicates();
			assertThat(within).hasSize(this.read.of(theme.get("id").asString(), level).size());
			if (within.size() > theme.at("/without/edges").size()) {
				more.add(theme.get("id").asString());
			}
		});
		assertThat(more).as("themes that have more with their narrower ones").isNotEmpty();
	}

	@Test
	void membersWhoRaisedFiveGAreThoseWhoSaidIt() {
		JsonNode theme = this.graphQl.data("""
				{ theme(id: "theme:5g") { members { edges { node { name } categories { nodes { label } } } } } }
				""").get("theme");
		assertThat(theme.at("/members/edges").valueStream().map((it) -> it.at("/node/name").asString())).contains("藤本",
				"林", "吉岡");
		theme.at("/members/edges").forEach((it) -> assertThat(it.at("/categories/nodes")).isNotEmpty());
	}

	@Test
	void oneMemberRaisedDevSecOpsInTwoCategories() {
		JsonNode theme = this.graphQl.data("""
				{ theme(id: "theme:devsecops") { categoryCount
				    members { edges { opinionCount node { name } categories { nodes { label } } } }
				    opinions { edges { node { row } } } } }
				""").get("theme");
		JsonNode edge = theme.at("/members/edges")
			.valueStream()
			.filter((it) -> it.at("/node/name").asString().equals("小山"))
			.findFirst()
			.orElseThrow();
		assertThat(edge.at("/categories/nodes").valueStream().map((it) -> it.get("label").asString())).contains("②",
				"③");
		assertThat(theme.at("/opinions/edges").valueStream().map((it) -> it.at("/node/row").asInt())).contains(18, 35);
		assertThat(theme.get("categoryCount").asInt()).isGreaterThanOrEqualTo(2);
	}

	/** The edge counts these opinions of one member and names their categories. */
	private static void requireCounts(JsonNode edge, List<Said> said) {
		assertThat(edge.get("opinionCount").asInt()).isEqualTo(said.size());
		assertThat(edge.at("/categories/nodes").valueStream().map((it) -> it.get("id").asString())).isSorted()
			.containsExactlyInAnyOrderElementsOf(ReadThemes.distinct(said, Said::category));
	}

	/** It counts these opinions and their members. */
	private static void requireNumbers(JsonNode counted, List<Said> said) {
		assertThat(counted.get("opinionCount").asInt()).isEqualTo(said.size());
		assertThat(counted.get("memberCount").asInt()).isEqualTo(ReadThemes.distinct(said, Said::member).size());
	}

	private Set<String> themes(List<Said> said, AboutLevel level) {
		return this.read.themes()
			.stream()
			.filter((theme) -> said.stream().anyMatch(ReadThemes.counts(theme, level)))
			.collect(Collectors.toSet());
	}

	private static List<Said> by(List<Said> said, @Nullable String member, @Nullable String category) {
		return said.stream()
			.filter((it) -> member == null || it.member().equals(member))
			.filter((it) -> category == null || it.category().equals(category))
			.toList();
	}

	private static JsonNode edges(JsonNode data, String list) {
		return data.get(list).get("edges");
	}

	private static List<String> ids(JsonNode parent, String list) {
		List<String> ids = ids(parent.get(list));
		assertThat(parent.get(list).get("totalCount").asInt()).isEqualTo(ids.size());
		return ids;
	}

	private static List<String> ids(JsonNode list) {
		return list.get("edges").valueStream().map((it) -> it.at("/node/id").asString()).toList();
	}

}
