package org.opiniongraph.api.paging;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Lists are ordered by what their orders say, in both directions. */
@GraphTest
class OrderTests {

	@Autowired
	GraphQlHttp graphQl;

	/** The last number of each entry is the one by which the list is ordered. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`',
			textBlock = """
					{ members(first: 100, %s) { edges { node { id } n: node { opinions(first: 0) { totalCount } } } } } | OPINIONS
					{ programs(first: 100, %s) { edges { node { id } n: node { opinions(first: 0) { totalCount } } } } } | OPINIONS
					{ programs(first: 100, %s) { edges { node { id } n: node { responses(first: 0) { totalCount } } } } } | RESPONSES
					{ organizations(first: 100, %s) { edges { node { id } n: node { mentions(first: 0) { totalCount } } } } } | MENTIONS
					{ themes(first: 100, %s) { edges { node { id } n: node { memberCount } } } } | MEMBERS
					{ member(id: "member:cstf/中尾") { themes(first: 100, %s) { edges { node { id } n: opinionCount } } } } | OPINIONS
					{ category(id: "category:cstf-13/2") { themes(first: 100, %s) { edges { node { id } n: opinionCount } } } } | OPINIONS
					{ category(id: "category:cstf-13/2") { themes(first: 100, %s) { edges { node { id } n: memberCount } } } } | MEMBERS
					{ category(id: "category:cstf-13/2") { members(first: 100, %s) { edges { node { id } n: opinionCount } } } } | OPINIONS
					{ theme(id: "theme:human-resources") { members(first: 100, includeNarrower: true, %s) { edges { node { id } n: opinionCount } } } } | OPINIONS
					{ organization(id: "organization:nict") { members(first: 100, %s) { edges { node { id } n: opinionCount } } } } | OPINIONS
					""")
	void theGreatestNumberComesFirstOrLast(String query, String field) {
		List<JsonNode> falling = edges(query, "orderBy: {field: %s, direction: DESC}".formatted(field));
		assertThat(falling).hasSizeGreaterThan(1)
			.isSortedAccordingTo(Comparator.comparingInt(OrderTests::number)
				.reversed()
				.thenComparing((it) -> it.at("/node/id").asString()));
		assertThat(edges(query, "orderBy: {field: %s, direction: ASC}".formatted(field))).isEqualTo(falling.reversed());
	}

	@ParameterizedTest
	@ValueSource(strings = { "members", "programs", "organizations", "themes" })
	void readingsAreInTheOrderOfADictionary(String list) {
		String query = "{ " + list + "(first: 100, %s) { edges { node { id reading name } } } }";
		List<JsonNode> inOrder = edges(query, "orderBy: {field: READING, direction: ASC}");
		assertThat(inOrder).extracting((it) -> it.at("/node/reading").asString(""))
			.isSortedAccordingTo(Comparator.comparing(String::isEmpty)
				.thenComparing(OrderTests::plain)
				.thenComparing(Comparator.naturalOrder()));
		assertThat(edges(query, "orderBy: {field: READING, direction: DESC}")).isEqualTo(inOrder.reversed());
	}

	@Test
	void anOrderThatIsNotGivenIsById() {
		String query = "{ programs(first: 100, %s) { edges { node { id } } } }";
		assertThat(edges(query, "orderBy: {field: ID, direction: ASC}")).isEqualTo(edges(query, ""))
			.isEqualTo(edges(query, "orderBy: {field: ID, direction: DESC}").reversed());
	}

	/** Without the marks of voiced kana. */
	private static String plain(String reading) {
		return Normalizer.normalize(reading, Normalizer.Form.NFKD).replaceAll("[\u3099\u309A]", "");
	}

	private static int number(JsonNode edge) {
		JsonNode n = edge.get("n");
		while (n.isObject()) {
			n = n.iterator().next();
		}
		return n.asInt();
	}

	private List<JsonNode> edges(String query, String order) {
		return this.graphQl.data(query.formatted(order)).findParent("edges").get("edges").valueStream().toList();
	}

}
