package org.opiniongraph.api.field;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ErrorTests {

	@Autowired
	GraphQlHttp graphQl;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{ opinions(first: 101) { totalCount } }                        | 'first': expected 0 to 100, but was 101
					{ opinions(last: -1) { totalCount } }                          | 'last': expected 0 to 100, but was -1
					{ opinions(first: 1, last: 1) { totalCount } }                 | 'last': expected 'first' or 'last', not both
					{ opinion(id: "member:x") { id } }                             | 'id': expected an id that begins with 'opinion:', but was 'member:x'
					{ opinionAt(document: "cstf-13", row: 1) { id } }              | 'document': expected an id that begins with 'document:', but was 'cstf-13'. Use the field 'resolve' to find the ids of a name
					{ opinions(filter: {members: ["program:sip"]}) { totalCount } }| 'filter.members': expected an id that begins with 'member:', but was 'program:sip'
					{ members(filter: {category: "x:1"}) { totalCount } }            | 'filter.category': expected an id that begins with 'category:', but was 'x:1'
					{ programs(filter: {member: "x:1"}) { totalCount } }             | 'filter.member': expected an id that begins with 'member:', but was 'x:1'
					{ responses(filter: {materials: ["x:1"]}) { totalCount } }       | 'filter.materials': expected an id that begins with 'material:', but was 'x:1'
					{ theme(id: "program:sip") { id } }                            | 'id': expected an id that begins with 'theme:', but was 'program:sip'
					{ themes(filter: {member: "x:1"}) { totalCount } }               | 'filter.member': expected an id that begins with 'member:', but was 'x:1'
					{ themes(filter: {document: "x:1"}) { totalCount } }             | 'filter.document': expected an id that begins with 'document:', but was 'x:1'
					{ themes(filter: {category: "x:1"}) { totalCount } }             | 'filter.category': expected an id that begins with 'category:', but was 'x:1'
					{ opinions(filter: {minScore: 0.9}) { totalCount } }           | 'filter.minScore': expected 'themes' or 'allThemes' with it: alone it has no effect
					{ opinions(filter: {not: {includeNarrower: true}}) { totalCount } } | 'filter.not.includeNarrower': expected 'themes' or 'allThemes' with it: alone it has no effect
					{ responses(filter: {words: {wordsOnly: true}}) { totalCount } } | 'filter.words.wordsOnly': expected 'filter.text' with it: alone it has no effect
					{ members(filter: {minScore: 0.9}) { totalCount } }            | 'filter.minScore': expected 'filter.theme' with it: alone it has no effect
					{ themes(filter: {text: "a", minScore: 0.9}) { totalCount } }  | 'filter.minScore': expected an order by a number, or a condition of 'filter' for opinions, with it: alone it has no effect
					{ themes(includeNarrower: true, orderBy: {field: NAME, direction: ASC}) { totalCount } } | 'includeNarrower': expected an order by a number, or a condition of 'filter' for opinions, with it: alone it has no effect
					{ matrix(rows: MEMBERS, minScore: 0.9) { totalCount } }        | 'minScore': expected 'rows: THEMES' with it: alone it has no effect
					{ themes(minScore: 1.5) { totalCount } }                       | 'minScore': expected 0 to 1, but was 1.5
					{ opinions(filter: {themes: ["x:1"]}) { totalCount } }           | 'filter.themes': expected an id that begins with 'theme:', but was 'x:1'
					{ responses(filter: {themes: ["x:1"]}) { totalCount } }          | 'filter.themes': expected an id that begins with 'theme:', but was 'x:1'
					{ members(filter: {theme: "x:1"}) { totalCount } }               | 'filter.theme': expected an id that begins with 'theme:', but was 'x:1'
					{ theme(id: "theme:5g") { narrower(first: 101) { totalCount } } }      | 'first': expected 0 to 100, but was 101
					{ theme(id: "theme:5g") { opinionCount(document: "x:1") } }      | 'document': expected an id that begins with 'document:', but was 'x:1'
					{ theme(id: "theme:5g") { categories(document: "x:1") { totalCount } } } | 'document': expected an id that begins with 'document:', but was 'x:1'
					{ member(id: "member:cstf/中尾") { categories(first: 500) { totalCount } } } | 'first': expected 0 to 100, but was 500
					""",
			quoteCharacter = '`')
	void aBadArgumentIsNamedWithWhatItTakes(String query, String message) {
		JsonNode error = this.graphQl.error(query);
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
		assertThat(error.get("message").asString()).isEqualTo(message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					{ graph { revision } bad: opinions(filter: {members: ["x"]}) { totalCount } }           | /bad
					{ graph { revision } bad: responses(after: "x") { totalCount } }                        | /bad
					{ graph { revision } bad: themeMatrix(document: "x") { opinionCount } }                 | /bad
					{ graph { revision } bad: paths(from: "member:cstf/中尾", to: "x", maxLength: 99) { length } } | /bad
					{ graph { revision } bad: suggest(prefix: "x", first: 101) { text } }                   | /bad
					{ graph { revision } bad: nodes(ids: [" x"]) { id } }                                   | /bad
					{ graph { revision } bad: themeSuggestions(document: "x") { term } }                    | /bad
					{ graph { revision } member(id: "member:cstf/中尾") { id bad: opinions(first: 101) { totalCount } } }   | /member/bad
					{ graph { revision } member(id: "member:cstf/中尾") { id bad: categories(document: "x") { totalCount } } } | /member/bad
					{ graph { revision } opinions(first: 1) { totalCount bad: facets(first: 101) { members { count } } } }  | /opinions/bad
					""",
			quoteCharacter = '`')
	void aMistakeLeavesItsNeighboursAnswered(String query, String place) {
		GraphQlHttp.Answer answer = this.graphQl.send(query, Map.of());
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.body().at("/data" + place).isNull()).as(answer.toString()).isTrue();
		assertThat(answer.body().at("/data/graph/revision").asString()).isNotEmpty();
		assertThat(answer.body().get("errors")).singleElement()
			.satisfies((error) -> assertThat(error.get("path").get(error.get("path").size() - 1).asString())
				.isEqualTo("bad"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ opinions                         | PARSE_FAILED
			{ opinions { nothing } }           | VALIDATION_FAILED
			{ opinion { id } }                 | VALIDATION_FAILED
			mutation { delete }                | VALIDATION_FAILED
			""")
	void aDocumentThatCannotRunIsRefusedWithACode(String query, String code) {
		GraphQlHttp.Answer answer = this.graphQl.send(query, Map.of());
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.contentType()).startsWith("application/graphql-response+json");
		assertThat(answer.body().at("/errors/0/extensions/code").asString()).isEqualTo(code);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ opinion(id: "opinion:cstf-13/99999") { id } }
			{ member(id: "member:cstf/nobody") { id } }
			{ council(id: "council:none") { id } }
			{ document(id: "document:none") { id } }
			{ category(id: "category:none/1") { id } }
			{ response(id: "response:none/1") { id } }
			{ organization(id: "organization:none") { id } }
			{ program(code: "NONE") { id } }
			{ theme(id: "theme:none") { id } }
			{ node(id: "theme:none") { id } }
			{ node(id: "anything") { id } }
			{ opinionAt(document: "document:cstf-13", row: 60) { id } }
			{ opinionAt(document: "document:cstf-13", row: -1) { id } }
			""", quoteCharacter = '`')
	void whatIsNotThereIsNull(String query) {
		assertThat(this.graphQl.data(query).iterator().next().isNull()).isTrue();
	}

}
