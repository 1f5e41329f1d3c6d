package org.opiniongraph.knowledge.annotation;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One list has all evidence of a text that the other fields have, and a page can draw it.
 */
@GraphTest
class AnnotationTests {

	private static final Map<String, String> NODES = Map.of("mentions", "subject", "themes", "theme", "citations",
			"page", "refersTo", "category", "materials", "material");

	@Autowired
	GraphQlHttp graphQl;

	@ParameterizedTest
	@ValueSource(strings = { "opinions", "responses" })
	void segmentsHaveAllEvidenceAndDoNotOverlap(String list) {
		String others = list.equals("opinions") ? "refersTo { category { id } evidence { start end } }"
				: "materials { material { id } evidence { start end } }";
		JsonNode passages = this.graphQl.data("""
				{ %s(first: 100) { nodes { id text
				  annotations { span { start end text } marks { kind node { id } evidence { start end text } } }
				  mentions { subject { id } evidence { start end } } themes { theme { id } evidence { start end } }
				  citations { page { id } evidence { start end } } %s } } }
				""".formatted(list, others)).at("/" + list + "/nodes");
		assertThat(passages).hasSizeGreaterThan(50);
		passages.forEach((passage) -> {
			drawnIsTheText(passage);
			var marked = new TreeSet<String>();
			passage.get("annotations")
				.forEach((it) -> it.get("marks")
					.forEach((mark) -> marked.add(place(mark.at("/node/id").asString(), mark.get("evidence")))));
			var evidence = new TreeSet<String>();
			NODES.forEach((field, node) -> passage.path(field)
				.forEach((it) -> it.get("evidence")
					.forEach((span) -> evidence.add(place(it.at("/" + node + "/id").asString(), span)))));
			assertThat(marked).as(passage.get("id").asString()).isEqualTo(evidence);
		});
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0.5, 0.9 })
	void themesAreMarkedFromTheScoreThatIsAskedFor(double minScore) {
		JsonNode opinions = this.graphQl
			.data("""
					{ opinions(first: 100) { nodes {
					  annotations(minScore: %s) { marks { kind node { id } } } themes { score theme { id } evidence { start } } } } }
					"""
				.formatted(minScore))
			.at("/opinions/nodes");
		opinions.forEach((opinion) -> {
			var marked = new TreeSet<String>();
			opinion.get("annotations").forEach((it) -> it.get("marks").forEach((mark) -> {
				if (mark.get("kind").asString().equals("THEME")) {
					marked.add(mark.at("/node/id").asString());
				}
			}));
			assertThat(marked).containsExactlyInAnyOrderElementsOf(opinion.get("themes")
				.valueStream()
				.filter((it) -> it.get("score").asDouble() >= minScore && !it.get("evidence").isEmpty())
				.map((it) -> it.at("/theme/id").asString())
				.toList());
		});
	}

	@Test
	void whatIsAskedPromisedAndDatedIsMarkedWhereItIsWanted() {
		JsonNode data = this.graphQl.data("""
				{ opinions(first: 100) { nodes { id text
				    annotations(kinds: [ASK, STANCE, DATE]) {
				      span { start end text } marks { kind node { id } evidence { start end } } }
				    ask { start end }
				    themes { theme { id } evidence: stanceEvidence { start end } } dates { place { start end } } } }
				  responses(first: 100) { nodes { id text
				    annotations(kinds: [COMMITMENT, DATE]) {
				      span { start end text } marks { kind node { id } evidence { start end } } }
				    commitments { id place: phrase { start end } } dates { place { start end } } } } }
				""");
		var kinds = new TreeSet<String>();
		for (JsonNode passage : List.of(data.at("/opinions/nodes"), data.at("/responses/nodes"))
			.stream()
			.flatMap(JsonNode::valueStream)
			.toList()) {
			String id = passage.get("id").asString();
			drawnIsTheText(passage);
			var marked = new TreeSet<String>();
			passage.get("annotations").forEach((it) -> it.get("marks").forEach((mark) -> {
				kinds.add(mark.get("kind").asString());
				marked.add(place(mark.at("/node/id").asString(), mark.get("evidence")));
			}));
			var evidence = new TreeSet<String>();
			passage.path("ask").forEach((it) -> evidence.add(place(id, it)));
			passage.get("dates").forEach((it) -> evidence.add(place(id, it.get("place"))));
			passage.path("commitments").forEach((it) -> evidence.add(place(it.get("id").asString(), it.get("place"))));
			passage.path("themes")
				.forEach((it) -> it.get("evidence")
					.forEach((span) -> evidence.add(place(it.at("/theme/id").asString(), span))));
			assertThat(marked).as(id).isEqualTo(evidence);
		}
		assertThat(kinds).containsExactly("ASK", "COMMITMENT", "DATE", "STANCE");
	}

	/** What a page does: the segments, and the text between them. */
	private static void drawnIsTheText(JsonNode passage) {
		String text = passage.get("text").asString();
		var drawn = new StringBuilder();
		for (JsonNode annotation : passage.get("annotations")) {
			int start = annotation.at("/span/start").asInt();
			assertThat(start).isGreaterThanOrEqualTo(drawn.length());
			drawn.append(text, drawn.length(), start).append(annotation.at("/span/text").asString());
			assertThat(drawn).hasSize(annotation.at("/span/end").asInt());
			assertThat(annotation.get("marks")).isNotEmpty().allSatisfy((mark) -> {
				assertThat(mark.at("/evidence/start").asInt()).isLessThanOrEqualTo(start);
				assertThat(mark.at("/evidence/end").asInt()).isGreaterThanOrEqualTo(annotation.at("/span/end").asInt());
			});
		}
		assertThat(drawn.append(text.substring(drawn.length()))).hasToString(text);
	}

	private static String place(String node, JsonNode span) {
		return node + " " + span.get("start") + " " + span.get("end");
	}

}
