package org.opiniongraph.knowledge.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What opinions want of themes, from each side. */
@GraphTest
class StanceTests {

	private static final String OPINIONS = """
			{ opinions(first: 100) { nodes { row text member { id } category { id } ask { start end text }
			  themes { theme { id } score stance stanceEvidence { start end text } } } } }
			""";

	private final List<JsonNode> read = new ArrayList<>();

	@Autowired
	GraphQlHttp graphQl;

	@ParameterizedTest
	@CsvSource({ "14, role-of-government, AGAINST, 対策不要と考える", "45, role-of-government, AGAINST, 率先する必要はもはや不要と考える",
			"45, awareness, NEUTRAL,", "43, human-resources, AGAINST, 育成するよりも", "43, awareness, FOR, 植え付けることが得策と思われる",
			"29, role-of-government, FOR, 実行すべきと考える", "27, role-of-government, FOR, 民間を支援する", "31, 5g, NEUTRAL,",
			"46, role-of-government, FOR, 支援が必要です", "22, research-and-development, FOR, 研究開発",
			"49, international-cooperation, FOR, 議論をお願いしたい" })
	void aThemeHasTheStanceThatTheWordsShow(int row, String theme, String stance, String words) {
		JsonNode match = wanting(opinions().get(row - 1), (it) -> isOf(it, "theme:" + theme)).getFirst();
		assertThat(match.get("stance").asString()).isEqualTo(stance);
		assertThat(match.get("stanceEvidence").valueStream().map((it) -> it.get("text").asString()).findFirst())
			.isEqualTo(Optional.ofNullable(words));
	}

	@Test
	void everyAskAndEveryStanceIsCutFromItsText() {
		var spans = new ArrayList<JsonNode>();
		for (JsonNode opinion : opinions()) {
			spans.clear();
			opinion.get("ask").forEach(spans::add);
			opinion.get("themes").forEach((theme) -> theme.get("stanceEvidence").forEach(spans::add));
			assertThat(spans).as("row %s", opinion.get("row")).isNotEmpty().allSatisfy((span) -> {
				String text = opinion.get("text").asString();
				assertThat(text.substring(span.get("start").asInt(), span.get("end").asInt()))
					.isEqualTo(span.get("text").asString());
			});
		}
		assertThat(
				this.graphQl.data("{ responses(first: 100) { nodes { themes { stance stanceEvidence { text } } } } }")
					.at("/responses/nodes"))
			.allSatisfy((response) -> assertThat(response.get("themes")).allSatisfy((theme) -> {
				assertThat(theme.get("stance").isNull()).isTrue();
				assertThat(theme.get("stanceEvidence")).isEmpty();
			}));
	}

	@ParameterizedTest
	@CsvSource({ "theme:role-of-government, AGAINST", "theme:role-of-government, FOR",
			"theme:international-cooperation, NEUTRAL", "theme:human-resources, AGAINST" })
	void aListHasTheOpinionsThatWantThatOfTheTheme(String theme, String stance) {
		List<Integer> expected = rows((it) -> isOf(it, theme) && counts(it) && is(it, stance));
		JsonNode data = this.graphQl.data("""
				{ opinions(filter: {themes: ["{t}"], stances: [{s}]}, first: 100) { totalCount nodes { row }
				    facets(ignoreOwn: true) { stances { stance count } } }
				  all: opinions(filter: {stances: [{s}]}, first: 100) { nodes { row } }
				  theme(id: "{t}") { opinions(filter: {stances: [{s}]}, first: 100) { totalCount nodes { row }
				    facets(ignoreOwn: true) { stances { stance count } totals { facet valueCount } } } }
				  responses(filter: {stances: [{s}]}) { totalCount }
				}""".replace("{t}", theme).replace("{s}", stance));
		assertThat(expected).isNotEmpty();
		for (JsonNode list : List.of(data.get("opinions"), data.at("/theme/opinions"))) {
			assertThat(rows(list)).containsExactlyElementsOf(expected);
			assertThat(list.get("totalCount").asInt()).isEqualTo(expected.size());
			for (JsonNode facet : list.at("/facets/stances")) {
				assertThat(facet.get("count").asInt()).isEqualTo(
						rows((it) -> isOf(it, theme) && counts(it) && is(it, facet.get("stance").asString())).size());
			}
		}
		assertThat(rows(data.get("all"))).containsExactlyElementsOf(rows((it) -> counts(it) && is(it, stance)));
		assertThat(data.at("/responses/totalCount").asInt()).isZero();
	}

	@Test
	void thePlainListCountsStancesOfAnyTheme() {
		JsonNode facets = this.graphQl.data("{ opinions { facets { stances { stance count } } } }")
			.at("/opinions/facets");
		assertThat(facets.get("stances")).hasSize(3)
			.allSatisfy((facet) -> assertThat(facet.get("count").asInt())
				.isEqualTo(rows((it) -> counts(it) && is(it, facet.get("stance").asString())).size()));
	}

	@Test
	void whoRaisedAThemeIsCountedByWhatTheyWant() {
		JsonNode data = this.graphQl
			.data("""
					{ theme(id: "theme:role-of-government") { members { edges { node { id } opinionCount forCount againstCount } } }
					  member(id: "member:cstf/安田") { themes { edges { node { id } forCount againstCount } } }
					  category(id: "category:cstf-13/1") { themes { edges { node { id } opinionCount forCount againstCount } } }
					  matrix(filter: {documents: ["document:cstf-13"]}, first: 100) { nodes { node { ... on Theme { id } }
					    cells { category { id } opinionCount forCount againstCount
					      voices(first: 50) { member { id } forCount againstCount } } } }
					  against: matrix(filter: {documents: ["document:cstf-13"], stances: [AGAINST]}, first: 100) {
					    nodes { node { ... on Theme { id } } } } }
					""");
		data.at("/theme/members/edges")
			.forEach((edge) -> requireCounts(edge, "theme:role-of-government", "/member/id",
					edge.at("/node/id").asString()));
		data.at("/member/themes/edges")
			.forEach((edge) -> requireCounts(edge, edge.at("/node/id").asString(), "/member/id", "member:cstf/安田"));
		data.at("/category/themes/edges")
			.forEach((edge) -> requireCounts(edge, edge.at("/node/id").asString(), "/category/id",
					"category:cstf-13/1"));
		for (JsonNode row : data.at("/matrix/nodes")) {
			for (JsonNode cell : row.get("cells")) {
				requireCounts(cell, row.at("/node/id").asString(), "/category/id", cell.at("/category/id").asString());
				for (String count : List.of("forCount", "againstCount")) {
					assertThat(cell.get("voices").valueStream().mapToInt((voice) -> voice.get(count).asInt()).sum())
						.isEqualTo(cell.get(count).asInt());
				}
			}
		}
		assertThat(data.at("/against/nodes").valueStream().map((it) -> it.at("/node/id").asString()))
			.containsExactlyInAnyOrder("theme:role-of-government", "theme:human-resources");
	}

	private void requireCounts(JsonNode edge, String theme, String owner, String id) {
		for (String stance : List.of("FOR", "AGAINST")) {
			long expected = opinions().stream()
				.filter((opinion) -> opinion.at(owner).asString().equals(id))
				.filter((opinion) -> !wanting(opinion, (it) -> isOf(it, theme) && counts(it) && is(it, stance))
					.isEmpty())
				.count();
			assertThat(edge.get(stance.equals("FOR") ? "forCount" : "againstCount").asLong()).as("%s %s", theme, id)
				.isEqualTo(expected);
		}
	}

	private List<JsonNode> opinions() {
		if (this.read.isEmpty()) {
			this.graphQl.data(OPINIONS).at("/opinions/nodes").forEach(this.read::add);
		}
		return this.read;
	}

	private List<Integer> rows(Predicate<JsonNode> themes) {
		return opinions().stream()
			.filter((opinion) -> !wanting(opinion, themes).isEmpty())
			.map((opinion) -> opinion.get("row").asInt())
			.toList();
	}

	private static List<Integer> rows(JsonNode list) {
		return list.get("nodes").valueStream().map((it) -> it.get("row").asInt()).toList();
	}

	private static List<JsonNode> wanting(JsonNode opinion, Predicate<JsonNode> themes) {
		return opinion.get("themes").valueStream().filter(themes).toList();
	}

	private static boolean isOf(JsonNode match, String theme) {
		return match.at("/theme/id").asString().equals(theme);
	}

	private static boolean counts(JsonNode match) {
		return match.get("score").asDouble() >= 0.5;
	}

	private static boolean is(JsonNode match, String stance) {
		return match.get("stance").asString().equals(stance);
	}

}
