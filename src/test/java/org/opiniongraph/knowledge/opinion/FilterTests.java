package org.opiniongraph.knowledge.opinion;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What filters let pass, counted by hand in the first document. */
@GraphTest
class FilterTests {

	@Autowired
	GraphQlHttp graphQl;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			opinions      | document: "document:cstf-13"                                          | 59
			opinions      | document: "document:none"                                             | 0
			opinions      | categories: ["category:cstf-13/1", "category:cstf-13/4"]              | 28
			opinions      | members: ["member:cstf/中尾", "member:cstf/安田", "member:cstf/nobody"] | 20
			opinions      | members: []                                                           | 59
			opinions      | members: ["member:cstf/中尾"], categories: ["category:cstf-13/2"]     | 5
			opinions      | programs: ["program:notice"]                                          | 2
			opinions      | organizations: ["organization:nict"]                                  | 2
			opinions      | materials: ["material:cstf-13/資料13-1/③"]                            | 5
			opinions      | themes: ["theme:none"]                                                | 0
			opinions      | themes: [], minScore: 0                                               | 59
			opinions      | themes: [], minScore: 1, includeNarrower: true                        | 59
			opinions      | minScore: 0.5, includeNarrower: false                                 | 59
			opinions      | text: "　 "                                                           | 59
			opinions      | words: {anyOf: [" "], noneOf: ["　"]}                                 | 59
			opinions      | categoryNames: [" ", ""]                                              | 59
			opinions      | not: {text: " ", categoryNames: [""]}                                 | 59
			opinions      | ditto: true                                                           | 2
			opinions      | ditto: false                                                          | 57
			opinions      | text: "NOTICE"                                                        | 2
			opinions      | text: "(*:*"                                                          | 0
			opinions      | text: "セキュリティ", members: ["member:cstf/中尾"]                   | 8
			responses     | document: "document:cstf-13"                                          | 54
			responses     | programs: ["program:stardust"]                                        | 3
			responses     | organizations: ["organization:mic"]                                   | 10
			responses     | materials: ["material:cstf-13/資料13-1/⑨"]                            | 5
			responses     | themes: ["theme:none"], minScore: 0                                   | 0
			responses     | allThemes: [], minScore: 1                                            | 54
			responses     | text: " "                                                             | 54
			responses     | minOpinions: 2                                                        | 4
			responses     | minOpinions: 3                                                        | 1
			responses     | minOpinions: 2, organizations: ["organization:isac"]                  | 1
			members       | name: "中尾"                                                          | 1
			members       | name: "中尾構成員"                                                    | 0
			members       | role: CHAIR                                                           | 1
			members       | role: OTHER                                                           | 0
			members       | council: "council:cstf"                                               | 12
			members       | document: "document:cstf-13"                                          | 12
			members       | category: "category:cstf-13/3"                                        | 10
			members       | program: "program:stardust"                                           | 2
			members       | theme: "theme:none", includeNarrower: true                            | 0
			members       | name: "　"                                                            | 12
			themes        | text: " "                                                             | 45
			programs      | text: "　"                                                            | 34
			organizations | text: " "                                                             | 21
			themes        | document: "document:none"                                             | 0
			themes        | member: "member:cstf/nobody"                                          | 0
			themes        | category: "category:none/1"                                           | 0
			themes        | minOpinions: 60, minScore: 0, includeNarrower: true                   | 0
			themes        | minMembers: 13, minScore: 0, includeNarrower: true                    | 0
			themes        | minCategories: 5, minScore: 0, includeNarrower: true                  | 0
			categories    | ordinal: 2                                                            | 1
			categories    | ordinal: 5                                                            | 0
			categories    | document: "document:cstf-13"                                          | 4
			programs      | document: "document:cstf-13"                                          | 34
			programs      | document: "document:none"                                             | 0
			programs      | member: "member:cstf/中尾"                                            | 9
			programs      | category: "category:cstf-13/3"                                        | 6
			organizations | document: "document:cstf-13"                                          | 21
			organizations | document: "document:none"                                             | 0
			""")
	void aFilterLetsPassWhatItSays(String list, String filter, int count) {
		String query = "{ %s(filter: {%s}, first: 100) { totalCount edges { node { id } } } }".formatted(list, filter);
		JsonNode found = this.graphQl.data(query).get(list);
		assertThat(found.get("totalCount").asInt()).isEqualTo(count);
		assertThat(found.get("edges")).hasSize(count);
	}

	@Test
	void membersComeByHowMuchTheySaid() {
		JsonNode members = this.graphQl.data(
				"{ members(orderBy: { field: OPINIONS, direction: DESC }) { edges { node { name opinions { totalCount } } } } }")
			.at("/members/edges");
		assertThat(members.valueStream().map((edge) -> edge.at("/node/opinions/totalCount").asInt()))
			.containsExactly(16, 5, 5, 4, 4, 4, 4, 4, 4, 4, 3, 2);
		assertThat(members.at("/0/node/name").asString()).isEqualTo("中尾");
	}

	@Test
	void aMembersOpinionsAreCountedByCategory() {
		JsonNode categories = this.graphQl.data("""
				{ member(id: "member:cstf/中尾") {
				    all: categories { totalCount edges { opinionCount node { ordinal } } }
				    two: categories(first: 2) { totalCount edges { opinionCount } }
				    most: categories(orderBy: { field: OPINIONS, direction: DESC }) { edges { opinionCount } }
				    none: categories(document: "document:none") { totalCount edges { opinionCount } } } }
				""").get("member");
		assertThat(counts(categories.at("/all/edges"))).containsExactly(3, 5, 4, 4);
		assertThat(counts(categories.at("/two/edges"))).containsExactly(3, 5);
		assertThat(counts(categories.at("/most/edges"))).containsExactly(5, 4, 4, 3);
		assertThat(categories.at("/two/totalCount").asInt()).as("what is left out is counted").isEqualTo(4);
		assertThat(categories.at("/none/edges")).isEmpty();
	}

	@Test
	void aCategorysMembersAreCountedOnItsEdges() {
		JsonNode members = this.graphQl.data("""
				{ category(id: "category:cstf-13/2") {
				    members { totalCount edges { opinionCount node { name } } } } }
				""").at("/category/members");
		assertThat(members.get("totalCount").asInt()).isEqualTo(11);
		assertThat(members.get("edges").valueStream().filter((edge) -> edge.at("/node/name").asString().equals("中尾")))
			.singleElement()
			.extracting((edge) -> edge.get("opinionCount").asInt())
			.isEqualTo(5);
	}

	private static List<Integer> counts(JsonNode edges) {
		return edges.valueStream().map((it) -> it.get("opinionCount").asInt()).toList();
	}

}
