package org.opiniongraph.knowledge.related;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.knowledge.theme.RaisedThemes.Raised;
import org.opiniongraph.knowledge.theme.RaisedThemes;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

@GraphTest
class RelatedMemberTests {

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	Neo4jClient neo4j;

	@ParameterizedTest
	@CsvSource({ "false, 0.5, false", "true, 0.5, false", "false, 0.5, true", "true, 0.5, true", "true, 0.2, false",
			"false, 0.9, true", "false, 0, false" })
	void scoresAreWhatTheSchemaSays(boolean across, double minScore, boolean includeNarrower) {
		var raised = RaisedThemes.in(this.neo4j, minScore, includeNarrower);
		var found = new ArrayList<String>();
		var expected = new ArrayList<String>();
		for (JsonNode member : members(across, minScore, includeNarrower)) {
			String me = member.get("id").asString();
			for (JsonNode edge : member.at("/relatedMembers/edges")) {
				String them = edge.at("/node/id").asString();
				Set<String> shared = shared(raised, me, them, across);
				assertThat(edge.get("score").asDouble()).isCloseTo(score(raised, me, them, shared), within(1e-12))
					.isPositive()
					.isLessThanOrEqualTo(1);
				assertThat(edge.get("sharedThemeCount").asInt()).isEqualTo(shared.size());
				assertThat(edge.get("sharedThemes").valueStream().map((it) -> it.at("/theme/id").asString()))
					.containsExactlyInAnyOrderElementsOf(shared);
				found.add(me + " " + them);
			}
			raised.each(Raised::member)
				.stream()
				.filter((them) -> !them.equals(me) && !shared(raised, me, them, across).isEmpty())
				.forEach((them) -> expected.add(me + " " + them));
			assertThat(member.at("/relatedMembers/totalCount").asInt())
				.isEqualTo(member.at("/relatedMembers/edges").size());
		}
		assertThat(found).containsExactlyInAnyOrderElementsOf(expected).isNotEmpty();
	}

	@Test
	void itIsTheSameFromBothEndsAndTheStrongestComeFirst() {
		var seen = new ArrayList<String>();
		var seenBack = new ArrayList<String>();
		for (JsonNode member : members(true, 0.5, false)) {
			String me = member.get("name").asString();
			var strength = new ArrayList<String>();
			for (JsonNode edge : member.at("/relatedMembers/edges")) {
				String them = edge.at("/node/name").asString();
				assertThat(them).isNotEqualTo(me);
				seen.add("%s %s %s %s".formatted(me, them, edge.get("score"), edge.get("sharedThemeCount")));
				seenBack.add("%s %s %s %s".formatted(them, me, edge.get("score"), edge.get("sharedThemeCount")));
				strength.add("%.12f %s".formatted(2 - edge.get("score").asDouble(), edge.at("/node/id").asString()));
			}
			assertThat(strength).isSorted();
		}
		assertThat(seen).containsExactlyInAnyOrderElementsOf(seenBack);
	}

	@Test
	void theOpinionsOfASharedThemeAreThoseOfTheTwo() {
		var raised = RaisedThemes.in(this.neo4j, 0.5, true);
		for (JsonNode member : members(false, 0.5, true)) {
			for (JsonNode edge : member.at("/relatedMembers/edges")) {
				for (JsonNode shared : edge.get("sharedThemes")) {
					var about = raised.where((it) -> it.theme().equals(shared.at("/theme/id").asString()));
					var mine = about.where((it) -> member.get("id").asString().equals(it.member()));
					var theirs = about.where((it) -> edge.at("/node/id").asString().equals(it.member()));
					assertThat(ids(shared.get("mine"))).isSorted()
						.containsExactlyElementsOf(mine.each(Raised::opinion))
						.hasSize(shared.get("mineCount").asInt());
					assertThat(ids(shared.get("theirs"))).isSorted()
						.containsExactlyElementsOf(theirs.each(Raised::opinion))
						.hasSize(shared.get("theirsCount").asInt());
					var categories = new TreeSet<>(mine.each(Raised::category));
					categories.addAll(theirs.each(Raised::category));
					assertThat(ids(shared.get("categories"))).containsExactlyElementsOf(categories);
				}
			}
		}
	}

	@Test
	void sharedThemesBeginWithThoseOfWhichBothSaidMuchAndAreCut() {
		JsonNode edges = this.graphQl.data("""
				{ member(id: "member:cstf/中尾") { relatedMembers { edges {
				    all: sharedThemes(first: 100) { theme { id name } mineCount theirsCount }
				    two: sharedThemes(first: 2) { theme { id name } mineCount theirsCount }
				    none: sharedThemes(first: 0) { mineCount } } } } }
				""").at("/member/relatedMembers/edges");
		assertThat(edges).isNotEmpty();
		for (JsonNode edge : edges) {
			assertThat(edge.get("all").valueStream().map(RelatedMemberTests::strength)).isSorted();
			assertThat(edge.get("two").valueStream())
				.containsExactlyElementsOf(edge.get("all").valueStream().limit(2).toList());
			assertThat(edge.get("none")).isEmpty();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					minScore: 1.5       | edges { cursor }                                            | 'minScore': expected 0 to 1, but was 1.5
					first: 101          | edges { cursor }                                            | 'first': expected 0 to 100, but was 101
					first: 1            | edges { sharedThemes(first: -1) { mineCount } }             | 'first': expected 0 to 100, but was -1
					first: 1            | edges { sharedThemes(first: 1) { mine(first: 101) { id } } }| 'first': expected 0 to 100, but was 101
					""")
	void badArgumentsAreRefused(String arguments, String fields, String message) {
		JsonNode error = this.graphQl
			.error("{ member(id: \"member:cstf/中尾\") { relatedMembers(%s) { %s } } }".formatted(arguments, fields));
		assertThat(error.get("message").asString()).isEqualTo(message);
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
	}

	@Test
	void aCursorOfAnotherQuestionIsRefused() {
		String cursor = this.graphQl
			.data("{ member(id: \"member:cstf/中尾\") { relatedMembers(first: 1) { edges { cursor } } } }")
			.at("/member/relatedMembers/edges/0/cursor")
			.asString();
		JsonNode error = this.graphQl.error("""
				{ member(id: "member:cstf/中尾") { relatedMembers(after: "%s", minScore: 0.3) { totalCount } } }
				""".formatted(cursor));
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_CURSOR");
	}

	private static String strength(JsonNode shared) {
		return "%03d %s".formatted(999 - Math.min(shared.get("mineCount").asInt(), shared.get("theirsCount").asInt()),
				shared.at("/theme/id").asString());
	}

	/** The themes that count as shared. */
	private static Set<String> shared(RaisedThemes raised, String me, String them, boolean across) {
		var shared = new TreeSet<String>();
		raised.stream()
			.filter((it) -> me.equals(it.member()))
			.forEach((mine) -> raised.stream()
				.filter((it) -> them.equals(it.member()) && it.theme().equals(mine.theme()))
				.filter((theirs) -> !across || mine.isAcrossFrom(theirs))
				.forEach((theirs) -> shared.add(mine.theme())));
		return shared;
	}

	private static double score(RaisedThemes raised, String me, String them, Set<String> shared) {
		Map<String, Integer> mine = raised.where((it) -> me.equals(it.member())).opinionsBy(Raised::theme);
		Map<String, Integer> theirs = raised.where((it) -> them.equals(it.member())).opinionsBy(Raised::theme);
		var either = new TreeSet<>(mine.keySet());
		either.addAll(theirs.keySet());
		double less = shared.stream()
			.mapToInt((it) -> Math.min(mine.getOrDefault(it, 0), theirs.getOrDefault(it, 0)))
			.sum();
		return less / either.stream()
			.mapToInt((it) -> Math.max(mine.getOrDefault(it, 0), theirs.getOrDefault(it, 0)))
			.sum();
	}

	private static List<String> ids(JsonNode nodes) {
		return nodes.valueStream().map((it) -> it.get("id").asString()).toList();
	}

	private List<JsonNode> members(boolean across, double minScore, boolean includeNarrower) {
		return this.graphQl.data("{ members { edges { node { id } } } }")
			.at("/members/edges")
			.valueStream()
			.map((edge) -> this.graphQl.data("""
					query ($member: ID!) { member(id: $member) { id name
					    relatedMembers(acrossCategories: %s, minScore: %s, includeNarrower: %s, first: 20) {
					      totalCount edges { score sharedThemeCount node { id name }
					        sharedThemes(first: 50) { theme { id } mineCount theirsCount categories { id }
					          mine(first: 20) { id } theirs(first: 20) { id } } } } } }
					""".formatted(across, minScore, includeNarrower), Map.of("member", edge.at("/node/id").asString()))
				.get("member"))
			.toList();
	}

}
