package org.opiniongraph.knowledge.lookup;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.load.text.NameKey;
import org.opiniongraph.model.NodeKind;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** In which order suggestions come, and what they show. */
@GraphTest
class SuggestionTests {

	@Autowired
	GraphQlHttp graphQl;

	@Test
	void suggestionsComeOnceByKindAndThenByUse() {
		for (String prefix : List.of("サイバー", "s", "国", "情報")) {
			List<JsonNode> all = suggest(prefix, null, 100).valueStream().toList();
			assertThat(all).extracting((it) -> group(it.at("/node/id").asString())).isSorted();
			for (List<String> kinds : List.of(List.of("MEMBER", "THEME", "PROGRAM", "ORGANIZATION"),
					List.of("CATEGORY", "MATERIAL", "WEB_PAGE"))) {
				assertThat(suggest(prefix, kinds, 100).valueStream()
					.filter((it) -> !NameKey.of(it.get("matched").asString()).equals(NameKey.of(prefix)))
					.map((it) -> uses(it.at("/node/id").asString()))).as(prefix)
					.isSortedAccordingTo(Comparator.reverseOrder());
			}
			assertThat(all).extracting((it) -> it.at("/node/id").asString()).doesNotHaveDuplicates();
			assertThat(ids(suggest(prefix, null, 3)))
				.isEqualTo(ids(suggest(prefix, null, 100)).stream().limit(3).toList());
		}
		assertThat(ids(suggest("sip", null, 100)).getFirst()).isEqualTo("program:sip");
		assertThat(suggest("s", null, 0)).isEmpty();
	}

	@Test
	void aReadingShowsTheName() {
		JsonNode nakao = suggest("ナカ", List.of("MEMBER"), 1).get(0);
		assertThat(nakao.get("text").asString()).isEqualTo("中尾");
		assertThat(nakao.get("matched").asString()).isEqualTo("ナカオ");
		assertThat(nakao.get("nodeCount").asInt()).isEqualTo(1);
		assertThat(suggest("②", List.of("CATEGORY"), 1).at("/0/text").asString()).startsWith("② ");
	}

	private static int group(String id) {
		return switch (NodeKind.ofId(id).orElseThrow()) {
			case MEMBER, THEME, PROGRAM, ORGANIZATION, PLACE -> 0;
			case COUNCIL, DOCUMENT -> 1;
			default -> 2;
		};
	}

	/** Counted in another way than the suggestions do. */
	private int uses(String id) {
		String texts = switch (NodeKind.ofId(id).orElseThrow()) {
			case MEMBER, CATEGORY -> "opinions { totalCount }";
			case THEME -> "opinions(minScore: 0) { totalCount } responses(minScore: 0) { totalCount }";
			case PROGRAM, ORGANIZATION, PLACE -> "mentions { totalCount }";
			case WEB_PAGE -> "opinions { totalCount } responses { totalCount }";
			default -> "responses { totalCount }";
		};
		return this.graphQl
			.data("{ node(id: \"%s\") { ... on %s { %s } } }".formatted(id, NodeKind.ofId(id).orElseThrow().label(),
					texts))
			.findValues("totalCount")
			.stream()
			.mapToInt(JsonNode::asInt)
			.sum();
	}

	private JsonNode suggest(String prefix, @Nullable List<String> kinds, int first) {
		String query = """
				query ($prefix: String!, $kinds: [NodeKind!], $first: Int) {
				  suggest(prefix: $prefix, kinds: $kinds, first: $first) { text matched nodeCount node { id } } }
				""";
		return this.graphQl
			.data(query,
					(kinds != null) ? Map.of("prefix", prefix, "kinds", kinds, "first", first)
							: Map.of("prefix", prefix, "first", first))
			.get("suggest");
	}

	private static List<String> ids(JsonNode list) {
		return list.valueStream().map((it) -> it.at("/node/id").asString()).toList();
	}

}
