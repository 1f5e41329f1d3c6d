package org.opiniongraph.knowledge.matrix;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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

/** The matrix says what opinions, members and categories say one by one. */
@GraphTest
class MatrixOfThemesTests {

	static final String ROW = """
			theme { id name } categoryCount memberCount opinionCount
			silentMemberCount silentMembers(first: 20) { id }
			cells { category { id ordinal } opinionCount memberCount
			  voices(first: 20) { member { id } opinionCount opinions(first: 10) { id } } }
			""";

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	Neo4jClient neo4j;

	@ParameterizedTest
	@CsvSource({ "0.5, false", "0.5, true", "0, false", "0.25, true", "0.9, false" })
	void everyNumberIsCountedFromTheOpinions(double minScore, boolean includeNarrower) {
		var raised = RaisedThemes.in(this.neo4j, minScore, includeNarrower);
		Set<String> speakers = speakers();
		List<JsonNode> rows = matrix("minScore: %s, includeNarrower: %s".formatted(minScore, includeNarrower));
		assertThat(rows.stream().map((row) -> row.at("/theme/id").asString()))
			.containsExactlyInAnyOrderElementsOf(raised.each(Raised::theme));
		for (JsonNode row : rows) {
			var ofTheme = raised.where((it) -> it.theme().equals(row.at("/theme/id").asString()));
			assertThat(row.get("opinionCount").asInt()).isEqualTo(ofTheme.each(Raised::opinion).size());
			assertThat(row.get("memberCount").asInt()).isEqualTo(ofTheme.each(Raised::member).size());
			assertThat(row.get("categoryCount").asInt()).isEqualTo(row.get("cells").size())
				.isEqualTo(ofTheme.each(Raised::category).size());
			var silent = new HashSet<>(speakers);
			silent.removeAll(ofTheme.each(Raised::member));
			assertThat(ids(row.get("silentMembers"))).isSorted().containsExactlyInAnyOrderElementsOf(silent);
			assertThat(row.get("silentMemberCount").asInt()).isEqualTo(silent.size());
			for (JsonNode cell : row.get("cells")) {
				check(cell, ofTheme.where((it) -> cell.at("/category/id").asString().equals(it.category())));
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "0.5, false", "0.4, true" })
	void aCellCountsWhatTheListOfOpinionsCounts(double minScore, boolean includeNarrower) {
		int cells = 0;
		for (JsonNode row : matrix("minScore: %s, includeNarrower: %s".formatted(minScore, includeNarrower))) {
			for (JsonNode cell : row.get("cells")) {
				JsonNode opinions = this.graphQl.data("""
						{ opinions(filter: {themes: ["%s"], categories: ["%s"], minScore: %s, includeNarrower: %s}) {
						  totalCount } }
						""".formatted(row.at("/theme/id").asString(), cell.at("/category/id").asString(), minScore,
						includeNarrower));
				assertThat(cell.get("opinionCount").asInt()).isEqualTo(opinions.at("/opinions/totalCount").asInt());
				cells++;
			}
		}
		assertThat(cells).isGreaterThan(20);
	}

	@Test
	void rowsAreOrderedAndCellsStandInTheOrderOfTheDocument() {
		List<JsonNode> rows = matrix("");
		assertThat(rows.stream()
			.map((row) -> "%03d %03d %03d %s".formatted(999 - row.get("categoryCount").asInt(),
					999 - row.get("memberCount").asInt(), 999 - row.get("opinionCount").asInt(),
					row.at("/theme/id").asString())))
			.isSorted();
		assertThat(rows).allSatisfy(
				(row) -> assertThat(row.get("cells").valueStream().map((it) -> it.at("/category/ordinal").asInt()))
					.isSorted());
		assertThat(matrix("first: 3")).isEqualTo(rows.subList(0, 3));
		assertThat(matrix("first: 0")).isEmpty();
	}

	@Test
	void onlyThemesThatSpanEnoughAreTaken() {
		List<JsonNode> all = matrix("");
		assertThat(matrix("minCategories: 2")).isNotEmpty()
			.isEqualTo(all.stream().filter((row) -> row.get("categoryCount").asInt() >= 2).toList());
		assertThat(matrix("minCategories: 2, minMembers: 3")).isNotEmpty()
			.isEqualTo(all.stream()
				.filter((row) -> row.get("categoryCount").asInt() >= 2 && row.get("memberCount").asInt() >= 3)
				.toList());
		assertThat(matrix("minCategories: 5")).isEmpty();
	}

	@Test
	void whatIsAskedForLessIsCut() {
		JsonNode row = this.graphQl.data("""
				{ themeMatrix(document: "document:cstf-13", first: 1) {
				    silentMembers(first: 1) { id } all: silentMembers { id }
				    cells { one: voices(first: 1) { member { id } opinions(first: 1) { id } }
				      all: voices { member { id } opinions { id } } none: voices(first: 0) { opinionCount } } } }
				""").at("/themeMatrix/0");
		assertThat(ids(row.get("silentMembers"))).isEqualTo(ids(row.get("all")).stream().limit(1).toList());
		assertThat(row.get("cells")).isNotEmpty().allSatisfy((cell) -> {
			assertThat(cell.at("/one/0/member")).isEqualTo(cell.at("/all/0/member"));
			assertThat(cell.at("/one/0/opinions/0")).isEqualTo(cell.at("/all/0/opinions/0"));
			assertThat(cell.at("/one/0/opinions")).hasSize(1);
			assertThat(cell.get("one")).hasSize(1);
			assertThat(cell.get("none")).isEmpty();
		});
	}

	@Test
	void anUnknownDocumentHasNoThemes() {
		assertThat(
				this.graphQl.data("{ themeMatrix(document: \"document:none\") { opinionCount } }").get("themeMatrix"))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					document: "member:x"                                  | opinionCount | 'document': expected an id that begins with 'document:', but was 'member:x'
					document: "document:cstf-13", minScore: -0.1          | opinionCount | 'minScore': expected 0 to 1, but was -0.1
					document: "document:cstf-13", first: 101              | opinionCount | 'first': expected 0 to 100, but was 101
					document: "document:cstf-13", minCategories: -1       | opinionCount | 'minCategories': expected 0 or more, but was -1
					document: "document:cstf-13", minMembers: -2          | opinionCount | 'minMembers': expected 0 or more, but was -2
					document: "document:cstf-13", first: 1                | silentMembers(first: 101) { id } | 'first': expected 0 to 100, but was 101
					""")
	void badArgumentsAreRefused(String arguments, String fields, String message) {
		JsonNode error = this.graphQl.error("{ themeMatrix(%s) { %s } }".formatted(arguments, fields));
		assertThat(error.get("message").asString()).isEqualTo(message);
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
	}

	private static void check(JsonNode cell, RaisedThemes expected) {
		assertThat(cell.get("opinionCount").asInt()).isPositive().isEqualTo(expected.each(Raised::opinion).size());
		assertThat(cell.get("memberCount").asInt()).isEqualTo(cell.get("voices").size());
		assertThat(cell.get("voices").valueStream().map((it) -> it.at("/member/id").asString())).isSorted()
			.containsExactlyElementsOf(expected.each(Raised::member));
		for (JsonNode voice : cell.get("voices")) {
			var ofMember = expected.where((it) -> voice.at("/member/id").asString().equals(it.member()));
			assertThat(ids(voice.get("opinions"))).isSorted()
				.containsExactlyElementsOf(ofMember.each(Raised::opinion))
				.hasSize(voice.get("opinionCount").asInt());
		}
		assertThat(cell.get("voices").valueStream().mapToInt((it) -> it.get("opinionCount").asInt()).sum())
			.isEqualTo(cell.get("opinionCount").asInt());
	}

	private Set<String> speakers() {
		return this.graphQl
			.data("{ document(id: \"document:cstf-13\") { members(first: 100) { edges { node { id } } } } }")
			.at("/document/members/edges")
			.valueStream()
			.map((edge) -> edge.at("/node/id").asString())
			.collect(Collectors.toSet());
	}

	private List<JsonNode> matrix(String arguments) {
		String first = arguments.contains("first:") ? "" : "first: 50";
		return this.graphQl
			.data("{ themeMatrix(document: \"document:cstf-13\", %s %s) { %s } }".formatted(first, arguments, ROW))
			.get("themeMatrix")
			.valueStream()
			.toList();
	}

	private static List<String> ids(JsonNode nodes) {
		return nodes.valueStream().map((it) -> it.get("id").asString()).toList();
	}

}
