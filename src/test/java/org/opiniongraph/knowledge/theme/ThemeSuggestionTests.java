package org.opiniongraph.knowledge.theme;

import java.text.Normalizer;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GraphTest
class ThemeSuggestionTests {

	@Autowired
	GraphQlHttp graphQl;

	@Test
	void everyExampleUsesTheWord() {
		List<JsonNode> suggestions = suggestions("first: 100");
		assertThat(suggestions).isNotEmpty().allSatisfy((suggestion) -> {
			String term = normalized(suggestion.get("term").asString());
			assertThat(suggestion.get("examples")).hasSize(suggestion.get("opinionCount").asInt())
				.allSatisfy((opinion) -> assertThat(normalized(opinion.get("text").asString())).contains(term));
		});
		assertThat(suggestions.stream().map((it) -> it.get("term").asString())).doesNotHaveDuplicates();
	}

	@Test
	void theBestComeFirstAndAreCut() {
		List<JsonNode> all = suggestions("first: 100");
		assertThat(suggestions("first: 2")).isEqualTo(all.subList(0, 2));
		assertThat(suggestions("first: 0")).isEmpty();
		assertThat(this.graphQl.data("{ themeSuggestionCount(document: \"document:cstf-13\") }")
			.get("themeSuggestionCount")
			.asInt()).isEqualTo(all.size());
		assertThat(suggestions("")).isEqualTo(all.stream().limit(20).toList());
		JsonNode few = this.graphQl.data("""
				{ themeSuggestions(document: "document:cstf-13", first: 100) {
				    all: examples(first: 100) { row } usual: examples { row } one: examples(first: 1) { row } } }
				""").get("themeSuggestions");
		assertThat(few).allSatisfy((it) -> {
			assertThat(it.get("usual").valueStream()).isEqualTo(it.get("all").valueStream().limit(3).toList());
			assertThat(it.get("one").valueStream()).isEqualTo(it.get("all").valueStream().limit(1).toList());
		});
	}

	@Test
	void measuresThatTheVocabularyMissesAreSuggestedWithAnEntry() {
		JsonNode measures = this.graphQl.data("""
				{ measureSuggestions(document: "document:cstf-13", first: 100) {
				    term opinionCount responseCount entry examples(first: 100) { text } } }
				""").get("measureSuggestions");
		assertThat(measures).isNotEmpty().allSatisfy((it) -> {
			String term = it.get("term").asString();
			assertThat(it.get("entry").asString()).contains("kind: measure", "name: '" + term + "'");
			assertThat(it.get("examples")).hasSize(it.get("opinionCount").asInt() + it.get("responseCount").asInt())
				.allSatisfy((text) -> assertThat(text.get("text").asString()).contains("「" + term + "」"));
		});
		assertThat(measures.valueStream().map((it) -> it.get("term").asString())).doesNotHaveDuplicates()
			.doesNotContain("地域における人材エコシステムの形成", "サイバーセキュリティの強化");
	}

	@Test
	void anUnknownDocumentHasNone() {
		assertThat(
				this.graphQl.data("{ themeSuggestions(document: \"document:none\") { term } }").get("themeSuggestions"))
			.isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					document: "cstf-13"                       | term                         | 'document': expected an id that begins with 'document:', but was 'cstf-13'. Use the field 'resolve' to find the ids of a name
					document: "document:cstf-13", first: 101  | term                         | 'first': expected 0 to 100, but was 101
					document: "document:cstf-13", first: 1    | examples(first: 101) { id }  | 'first': expected 0 to 100, but was 101
					""")
	void badArgumentsAreRefused(String arguments, String fields, String message) {
		JsonNode error = this.graphQl.error("{ themeSuggestions(%s) { %s } }".formatted(arguments, fields));
		assertThat(error.get("message").asString()).isEqualTo(message);
	}

	private static String normalized(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(java.util.Locale.ROOT);
	}

	private List<JsonNode> suggestions(String arguments) {
		return this.graphQl.data(
				"{ themeSuggestions(document: \"document:cstf-13\" %s) { term opinionCount examples(first: 100) { id text } } }"
					.formatted(arguments))
			.get("themeSuggestions")
			.valueStream()
			.toList();
	}

}
