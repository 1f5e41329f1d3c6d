package org.opiniongraph.publish.summaries;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Summaries say what the graph says, in numbers and quotes that can be checked. */
@GraphTest
class SummaryTests {

	private static final String SUMMARY = """
			version
			subject { ...Named }
			sentences { ja en nodes { ...Named } }
			numbers { opinionCount answeredCount responseCount memberCount categoryCount stockAnsweredCount namingResponseCount }
			stages { stage opinionCount }
			members { node { ...Named } opinionCount }
			categories { node { ...Named } opinionCount }
			themes { node { ...Named } opinionCount }
			programs { node { ...Named } opinionCount }
			quotes { opinion { ...Named node { ... on Opinion { row text member { id } category { id } response { id text }
			    themes { score theme { id } evidence { start end } } } } }
			  row quote { start end text } member { ...Named } category { ...Named } themes { ...Named }
			  response { ...Named } answer { start end text } }
			""";

	private static final Map<String, JsonNode> READ = new ConcurrentHashMap<>();

	private static final String NAMED = " fragment Named on SummaryNode { nodeId kind name nameEn }";

	private static final String FACETS = """
			opinions(first: 0) { totalCount facets(first: 5) {
			  members { count node { id } } categories { count node { id } } themes { count node { id } }
			  programs { count node { id } } } reached: facets(first: 10) { stages { stage count } } }
			all: opinions(first: 100) { edges { node { response { id stock { stockAnswer { id } } } member { id } category { id } } } }
			""";

	@Autowired
	GraphQlHttp graphQl;

	@ParameterizedTest
	@ValueSource(strings = { "Document", "Category", "Member", "Program", "Organization", "Theme" })
	void allNumbersAreThoseOfTheOtherFields(String type) {
		for (JsonNode node : nodes(type)) {
			JsonNode summary = node.get("summary");
			JsonNode numbers = summary.get("numbers");
			JsonNode opinions = node.at("/all/edges");
			assertThat(numbers.get("opinionCount")).as(node.toString()).isEqualTo(node.at("/opinions/totalCount"));
			assertThat(numbers.get("opinionCount").asInt()).isEqualTo(opinions.size());
			assertThat(numbers.get("answeredCount").asInt())
				.isEqualTo((int) opinions.valueStream().filter((it) -> !it.at("/node/response").isNull()).count());
			assertThat(numbers.get("responseCount").asInt()).isEqualTo(distinct(opinions, "response"));
			assertThat(numbers.get("memberCount").asInt()).isEqualTo(distinct(opinions, "member"));
			assertThat(numbers.get("categoryCount").asInt()).isEqualTo(distinct(opinions, "category"));
			assertThat(numbers.get("stockAnsweredCount").asInt()).isEqualTo(
					(int) opinions.valueStream().filter((it) -> it.at("/node/response/stock").isObject()).count());
			assertThat(numbers.get("namingResponseCount").isNull()).isNotEqualTo(node.has("responses"));
			assertThat(numbers.get("namingResponseCount").asInt(0))
				.isEqualTo(node.at("/responses/totalCount").asInt(0));
			assertThat(summary.get("stages").valueStream().map((it) -> it.get("stage") + " " + it.get("opinionCount")))
				.containsExactlyInAnyOrderElementsOf(node.at("/opinions/reached/stages")
					.valueStream()
					.map((it) -> it.get("stage") + " " + it.get("count"))
					.toList());
			for (String kind : List.of("members", "categories", "themes", "programs")) {
				assertThat(summary.get(kind)
					.valueStream()
					.map((it) -> it.at("/node/nodeId") + " " + it.get("opinionCount")))
					.as(kind)
					.containsExactlyElementsOf(node.at("/opinions/facets/" + kind)
						.valueStream()
						.map((it) -> it.at("/node/id") + " " + it.get("count"))
						.toList());
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "Document", "Category", "Member", "Program", "Organization", "Theme" })
	void quotesAreCutOutOfTheTexts(String type) {
		int quotes = 0;
		for (JsonNode node : nodes(type)) {
			JsonNode summary = node.get("summary");
			var quoted = new TreeSet<String>();
			for (JsonNode quote : summary.get("quotes")) {
				JsonNode opinion = quote.at("/opinion/node");
				quotes++;
				assertThat(quoted.add(quote.at("/opinion/nodeId").asString())).as("no opinion twice").isTrue();
				assertThat(quote.get("row")).isEqualTo(opinion.get("row"));
				assertThat(cut(opinion.get("text"), quote.get("quote"))).isEqualTo(quote.at("/quote/text").asString())
					.isNotBlank();
				assertThat(quote.at("/member/nodeId")).isEqualTo(opinion.at("/member/id"));
				assertThat(quote.at("/category/nodeId")).isEqualTo(opinion.at("/category/id"));
				assertThat(quote.at("/response/nodeId")).isEqualTo(opinion.at("/response/id"));
				if (!opinion.get("response").isNull()) {
					assertThat(cut(opinion.at("/response/text"), quote.get("answer")))
						.isEqualTo(quote.at("/answer/text").asString())
						.isNotBlank();
				}
				holdsEvidence(quote, opinion);
			}
			assertThat(quoted).hasSizeLessThanOrEqualTo(5);
			assertThat(quoted.isEmpty()).isEqualTo(summary.at("/numbers/opinionCount").asInt() == 0);
		}
		assertThat(quotes).isPositive();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Document", "Category", "Member", "Program", "Organization", "Theme" })
	void everySentenceNamesItsNodesInBothLanguages(String type) {
		for (JsonNode node : nodes(type)) {
			JsonNode summary = node.get("summary");
			assertThat(summary.get("version").asString()).isEqualTo("1");
			assertThat(summary.at("/subject/nodeId")).isEqualTo(node.get("id"));
			assertThat(summary.get("sentences")).isNotEmpty();
			for (JsonNode sentence : summary.get("sentences")) {
				assertThat(sentence.get("ja").asString()).endsWith("。").doesNotContain("{", "null");
				assertThat(sentence.get("en").asString()).endsWith(".").doesNotContain("{", "null", "  ");
				assertThat(sentence.at("/nodes/0")).isEqualTo(summary.get("subject"));
				for (JsonNode named : sentence.get("nodes")) {
					assertThat(sentence.get("ja").asString()).contains(named.get("name").asString());
					assertThat(sentence.get("en").asString()).contains(named.get("nameEn").isNull()
							? named.get("name").asString() : named.get("nameEn").asString());
				}
			}
			List<String> ids = summary.findValuesAsString("nodeId").stream().distinct().toList();
			assertThat(this.graphQl.data("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", ids))
				.get("nodes")).hasSameSizeAs(ids).allSatisfy((it) -> assertThat(it.isNull()).isFalse());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					member:cstf/中尾       | 中尾構成員は16件の御意見を | Nakao (中尾) raised 16 opinions across
					document:cstf-13      | 文書「構成員の御意見と対応の方向性（案）」には、59件の御意見が4つの施策カテゴリにわたって収められている。 | has 59 opinions across 4 categories.
					program:cyder         | 施策・事業「CYDER」の名は、1件の御意見に挙がっている。 | is named in 1 opinion in 1 category.
					theme:5g              | テーマ「5G」については、 | The theme 5G is raised by
					""")
	void sentencesReadWell(String id, String japanese, String english) {
		JsonNode sentences = this.graphQl.data(
				"{ node(id: \"%s\") { ...on Summarized { s: summary { ...S } } } } fragment S on Summary { sentences { ja en } }"
					.formatted(id))
			.at("/node/s/sentences");
		assertThat(sentences.at("/0/ja").asString()).contains(japanese);
		assertThat(sentences.at("/0/en").asString()).contains(english);
	}

	@Test
	void bothNamesOfTheFieldSayTheSame() {
		JsonNode member = this.graphQl
			.data("{ member(id: \"member:cstf/中尾\") { summary { %s } linkedSummary { %s } } } %s".formatted(SUMMARY,
					SUMMARY, NAMED))
			.get("member");
		assertThat(member.get("summary")).isEqualTo(member.get("linkedSummary"));
	}

	/** The first evidence of what it was chosen for lies in the quote. */
	private static void holdsEvidence(JsonNode quote, JsonNode opinion) {
		for (JsonNode theme : quote.get("themes")) {
			JsonNode match = opinion.get("themes")
				.valueStream()
				.filter((it) -> it.at("/theme/id").equals(theme.get("nodeId")))
				.findFirst()
				.orElseThrow();
			assertThat(match.get("score").asDouble()).isGreaterThanOrEqualTo(0.5);
			if (!match.get("evidence").isEmpty()) {
				assertThat(match.at("/evidence/0/start").asInt())
					.isGreaterThanOrEqualTo(quote.at("/quote/start").asInt());
				assertThat(match.at("/evidence/0/end").asInt()).isLessThanOrEqualTo(quote.at("/quote/end").asInt());
			}
		}
	}

	/** Read once, because no test changes the graph. */
	private JsonNode nodes(String type) {
		return READ.computeIfAbsent(type, this::read);
	}

	private JsonNode read(String type) {
		String list = switch (type) {
			case "Category" -> "categories";
			default -> type.toLowerCase(Locale.ROOT) + "s";
		};
		String responses = type.equals("Program") || type.equals("Organization") ? "responses(first: 0) { totalCount }"
				: "";
		JsonNode edges = this.graphQl
			.data("{ list: %s(first: 30) { edges { node { id %s %s summary { %s } } } } } %s".formatted(list, FACETS,
					responses, SUMMARY, NAMED))
			.at("/list/edges");
		assertThat(edges).isNotEmpty();
		return new JsonMapper().createArrayNode().addAll(edges.valueStream().map((it) -> it.get("node")).toList());
	}

	private static int distinct(JsonNode opinions, String neighbour) {
		return (int) opinions.valueStream()
			.map((it) -> it.at("/node/" + neighbour + "/id"))
			.filter((it) -> !it.isMissingNode())
			.distinct()
			.count();
	}

	private static String cut(JsonNode text, JsonNode span) {
		return text.asString().substring(span.get("start").asInt(), span.get("end").asInt());
	}

}
