package org.opiniongraph;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first document through GraphQL, row by row, against a reading of the source that
 * shares no code with the product: {@code cstf-13-reading.json} was made by reading the
 * table, with a program of its own for the mark-up and the offsets.
 */
@GraphTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CstfFactsTests {

	private static final String ALL = """
			{ opinions(first: 100) { totalCount edges { node {
			  row text ditto category { ordinal } member { name role }
			  response { id text materials { material { title item } evidence { start end text } } ...named }
			  refersTo { category { ordinal } evidence { start end text } }
			  citations { page { url } evidence { start end text } }
			  ...named } } } }
			fragment named on Passage { mentions { subject { id } evidence { start end text } } }
			""";

	private final Map<Integer, JsonNode> byRow = new HashMap<>();

	@Autowired
	GraphQlHttp graphQl;

	@BeforeAll
	void ask() {
		this.graphQl.data(ALL).at("/opinions/edges").forEach((edge) -> {
			JsonNode opinion = edge.get("node");
			this.byRow.put(opinion.get("row").asInt(), opinion);
		});
	}

	static Stream<JsonNode> reading() {
		InputStream reading = Objects.requireNonNull(CstfFactsTests.class.getResourceAsStream("/cstf-13-reading.json"));
		return new JsonMapper().readTree(reading).valueStream();
	}

	@Test
	void everyRowIsOneOpinion() {
		assertThat(this.byRow).hasSize(59);
		assertThat(reading()).hasSize(59);
	}

	@ParameterizedTest
	@MethodSource("reading")
	void aRowIsAsItWasRead(JsonNode read) {
		JsonNode opinion = opinion(read);
		assertThat(opinion.get("text").asString()).isEqualTo(read.get("opinion").asString());
		assertThat(opinion.at("/category/ordinal").asInt()).isEqualTo(read.get("category").asInt());
		assertThat(opinion.at("/member/name").asString()).isEqualTo(read.get("member").asString());
		assertThat(opinion.at("/member/role").asString()).isEqualTo(read.get("role").asString());
		assertThat(opinion.get("ditto").asBoolean()).isEqualTo(read.get("ditto").asBoolean());
		assertThat(opinion.at("/response/id").asString()).isEqualTo(read.get("responseId").asString());
		assertThat(opinion.at("/response/text").asString()).isEqualTo(read.get("response").asString());
	}

	@ParameterizedTest
	@MethodSource("reading")
	void pointersAreAsTheyWereRead(JsonNode read) {
		JsonNode opinion = opinion(read);
		assertThat(texts(opinion.at("/response/materials"), "/material/title", "/material/item"))
			.isEqualTo(strings(read.get("materials")));
		assertThat(texts(opinion.get("citations"), "/page/url")).isEqualTo(strings(read.get("pages")));
		assertThat(texts(opinion.get("refersTo"), "/category/ordinal"))
			.containsExactlyInAnyOrderElementsOf(strings(read.get("categoryReferences")));
	}

	@ParameterizedTest
	@MethodSource("reading")
	void mentionsAreAsTheyWereRead(JsonNode read) {
		JsonNode opinion = opinion(read);
		assertThat(named(opinion)).containsExactlyInAnyOrderElementsOf(quadruples(read.get("opinionMentions")));
		assertThat(named(opinion.get("response")))
			.containsExactlyInAnyOrderElementsOf(quadruples(read.get("responseMentions")));
	}

	@Test
	void everyEvidenceIsCutFromItsText() {
		this.byRow.values().forEach((opinion) -> {
			requireCut(opinion, "mentions", "citations", "refersTo");
			requireCut(opinion.get("response"), "mentions", "materials");
		});
	}

	private static void requireCut(JsonNode passage, String... fields) {
		String text = passage.get("text").asString();
		for (String field : fields) {
			passage.get(field)
				.valueStream()
				.flatMap((finding) -> finding.get("evidence").valueStream())
				.forEach((span) -> assertThat(text.substring(span.get("start").asInt(), span.get("end").asInt()))
					.isEqualTo(span.get("text").asString()));
		}
	}

	private JsonNode opinion(JsonNode read) {
		return Objects.requireNonNull(this.byRow.get(read.get("row").asInt()));
	}

	private static List<String> named(JsonNode passage) {
		var named = new ArrayList<String>();
		for (JsonNode mention : passage.get("mentions")) {
			for (JsonNode span : mention.get("evidence")) {
				named.add("%s %d %d %s".formatted(mention.at("/subject/id").asString(), span.get("start").asInt(),
						span.get("end").asInt(), span.get("text").asString()));
			}
		}
		return named;
	}

	private static List<String> quadruples(JsonNode mentions) {
		return mentions.valueStream()
			.map((it) -> "%s %d %d %s".formatted(it.get(0).asString(), it.get(1).asInt(), it.get(2).asInt(),
					it.get(3).asString()))
			.toList();
	}

	private static List<String> texts(JsonNode nodes, String... paths) {
		return nodes.valueStream()
			.map((node) -> String.join("/", Stream.of(paths).map((path) -> node.at(path).asString()).toList()))
			.toList();
	}

	private static List<String> strings(JsonNode nodes) {
		return nodes.valueStream().map(JsonNode::asString).toList();
	}

}
