package org.opiniongraph.knowledge.lookup;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LargeGraphTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@LargeGraphTest
class LookUpTests {

	@Autowired
	GraphQlHttp graphQl;

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			council(name: "Cybersecurity Task Force")            | council:cstf
			council(name: "cstf")                                | council:cstf
			document(name: "cstf-13")                            | document:cstf-13
			category(name: "②", document: "document:cstf-13")    | category:cstf-13/2
			member(name: "中尾構成員")                           | member:cstf/中尾
			member(name: "ナカオ", council: "council:cstf")      | member:cstf/中尾
			program(name: "サイダー")                            | program:cyder
			program(code: "CYDER")                               | program:cyder
			program(id: "program:cyder")                         | program:cyder
			organization(name: "ＮＩＣＴ")                       | organization:nict
			theme(name: "5g")                                    | theme:5g
			""")
	void anyNameFindsTheNode(String field, String id) {
		assertThat(this.graphQl.data("{ it: %s { id } }".formatted(field)).at("/it/id").asString()).isEqualTo(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "program(name: \"nobody\")", "program(code: \"cyder\")", "theme(name: \"・\")",
			"member(name: \"中尾\", council: \"council:none\")", "theme(id: \"theme:none\")",
			"category(name: \"②\", document: \"document:none\")" })
	void whatNothingIsCalledIsNull(String field) {
		assertThat(this.graphQl.data("{ it: %s { id } }".formatted(field)).get("it").isNull()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					program                                             | 'id': expected exactly one of the arguments 'id', 'code', 'name'
					program(id: "program:cyder", code: "CYDER")         | 'id': expected exactly one of the arguments 'id', 'code', 'name'
					theme(id: null)                                     | 'id': expected exactly one of the arguments 'id', 'name'
					member(id: "theme:5g")                              | 'id': expected an id that begins with 'member:'
					member(name: "中尾", council: "theme:5g")           | 'council': expected an id that begins with 'council:'
					category(name: "②")                                 | 'name': expected a name that only one category has, but '②' is the name of
					""")
	void whatIsNotClearIsRefused(String field, String message) {
		JsonNode error = this.graphQl.error("{ it: %s { id } }".formatted(field));
		assertThat(error.get("message").asString()).startsWith(message);
		assertThat(error.at("/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
	}

	@Test
	void aCodeThatIsMadeOfTheIdIsNoShortName() {
		JsonNode programs = this.graphQl.data("{ programs(first: 100) { nodes { code shortName } } }")
			.at("/programs/nodes");
		assertThat(programs.valueStream().filter((it) -> !it.get("shortName").isNull()))
			.extracting((it) -> it.get("shortName").asString())
			.contains("CYDER", "NOTICE", "SIP", "STARDUST")
			.doesNotContain("FY2016-SUPPLEMENTARY-BUDGET-CYBERSECURITY", "IT-PROCUREMENT-AGREEMENT");
		assertThat(programs).allSatisfy((it) -> assertThat(it.get("shortName").asString(it.get("code").asString()))
			.isEqualTo(it.get("code").asString()));
	}

	/** Sixteen documents have categories of the same names. */
	@Test
	void whatIsShownAlikeIsOneSuggestion() {
		JsonNode suggested = this.graphQl
			.data("""
					{ categories: suggest(prefix: "②", kinds: [CATEGORY]) { text nodeCount node { ... on Category { opinionCount } } }
					  all: suggest(prefix: "人材", first: 3) { text node { __typename } }
					  categoriesOfTheName: categories(filter: {ordinal: 2}, first: 100) { nodes { label name opinionCount } } }
					""");
		JsonNode all = suggested.at("/categoriesOfTheName/nodes");
		assertThat(suggested.get("categories")).isNotEmpty().allSatisfy((it) -> {
			List<Integer> counts = all.valueStream()
				.filter((category) -> it.get("text")
					.asString()
					.equals(category.get("label").asString() + " " + category.get("name").asString()))
				.map((category) -> category.get("opinionCount").asInt())
				.toList();
			assertThat(it.get("nodeCount").asInt()).isEqualTo(counts.size());
			assertThat(it.at("/node/opinionCount").asInt())
				.isEqualTo(counts.stream().max(Integer::compare).orElseThrow());
		});
		assertThat(suggested.at("/categories/0/nodeCount").asInt()).isGreaterThan(1);
		assertThat(suggested.get("categories")).extracting((it) -> it.get("text").asString()).doesNotHaveDuplicates();
		assertThat(suggested.at("/all/0/node/__typename").asString()).isEqualTo("Theme");
	}

}
