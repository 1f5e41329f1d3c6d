package org.opiniongraph;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.opiniongraph.api.http.HttpCall;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The queries for researchers run as they stand, change nothing and find something. */
@Tag("database")
@GraphTest
class ResearchQueriesTests {

	private static final Path FOLDER = Path.of("graph-seed/queries");

	@Autowired
	Driver driver;

	@Autowired
	GraphQlHttp graphql;

	static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("files")
	void aQuerySaysWhatItAsksAndFindsSomething(Path file) throws IOException {
		String query = Files.readString(file);
		assertThat(file.toString()).endsWith(".cypher");
		assertThat(query).startsWith("// ").doesNotContain("$").contains("ORDER BY");
		List<Record> found = run(query);
		if (file.endsWith("corrections.cypher")) {
			assertThat(found).hasSameSizeAs(run("MATCH ()-[c:CORRECTED]->() RETURN c"));
		}
		else if (file.endsWith("opinions-in-the-next-document.cypher")) {
			assertThat(found).as("one document is loaded").isEmpty();
		}
		else {
			assertThat(found).isNotEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ja", "en" })
	void theGuideAsksTwelveQuestionsAndThreeOrMoreShowAPicture(String language) throws IOException {
		HttpCall.Answer guide = HttpCall.get(this.graphql.uri("/browser/guide/" + language + ".html"), "Origin",
				"http://neo4j.example:7474");
		assertThat(guide.header("Access-Control-Allow-Origin")).isEqualTo("*");
		Document page = Jsoup.parse(guide.text());
		assertThat(page.select("slide")).hasSizeGreaterThan(4);
		assertThat(page.text()).contains("1. ", "12. ");
		List<String> statements = page.select("pre.runnable").eachText();
		assertThat(statements).hasSizeGreaterThanOrEqualTo(12);
		int pictures = 0;
		for (Element frame : page.select("pre.runnable")) {
			List<Record> found = run(frame.wholeText());
			assertThat(found).as(frame.wholeText()).isNotEmpty();
			pictures += found.getFirst().values().stream().anyMatch(ResearchQueriesTests::isDrawn) ? 1 : 0;
		}
		assertThat(pictures).isGreaterThanOrEqualTo(3);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/browser/guide/ja.html", "/browser/style.grass" })
	void theBrowserOfAnotherServerIsAllowedToReadThem(String path) {
		HttpCall.Answer answer = HttpCall.send(
				HttpRequest.newBuilder(this.graphql.uri(path)).method("OPTIONS", BodyPublishers.noBody()), "Origin",
				"http://neo4j.example:7474", "Access-Control-Request-Method", "GET", "Access-Control-Request-Headers",
				"cache-control,pragma");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(answer.header("Access-Control-Allow-Headers")).contains("cache-control", "pragma");
	}

	@Test
	void theStyleSheetHasARuleForEveryKindAndCaptionsThatNodesHave() {
		String style = HttpCall.get(this.graphql.uri("/browser/style.grass")).text();
		for (Record kind : run(
				"MATCH (node) UNWIND labels(node) AS kind WITH kind, collect(node)[0] AS one RETURN kind, keys(one) AS keys ORDER BY kind")) {
			String name = kind.get("kind").asString();
			assertThat(style).contains("node." + name + " {");
			String rule = style.substring(style.indexOf("node." + name + " {")).lines().findFirst().orElseThrow();
			if (rule.contains("caption")) {
				String caption = rule.replaceFirst(".*caption: \"\\{(\\w+)}\".*", "$1");
				assertThat(kind.get("keys").asList()).as(name).contains(caption);
			}
		}
	}

	@Test
	void aPassageIsCalledByItsRowItsMemberAndItsCategory() {
		Record opinion = run("MATCH (o:Opinion {row: 4})-[:ANSWERED_BY]->(r) RETURN o.name, r.name, o.bigrams")
			.getFirst();
		assertThat(opinion.get(0).asString()).isEqualTo("4 小山①");
		assertThat(opinion.get(1).asString()).isEqualTo("→ 4 小山①");
		assertThat(opinion.get(2).asString()).as("the name is not searched").doesNotContain("山①");
	}

	private static boolean isDrawn(Value value) {
		return List.of("PATH", "NODE", "RELATIONSHIP").contains(value.type().name());
	}

	@Test
	void evidenceStandsInItsContext() throws IOException {
		assertThat(run(Files.readString(FOLDER.resolve("evidence-of-a-theme.cypher")))).allSatisfy((row) -> {
			String text = run(
					"MATCH (p:Opinion|Response {id: '%s'}) RETURN p.text".formatted(row.get("passage").asString()))
				.getFirst()
				.get(0)
				.asString();
			assertThat(text)
				.contains(row.get("before").asString() + row.get("words").asString() + row.get("after").asString());
		});
	}

	private List<Record> run(String query) {
		var reading = SessionConfig.builder().withDatabase("neo4j").withDefaultAccessMode(AccessMode.READ).build();
		try (var session = this.driver.session(reading)) {
			return session.run(query).list();
		}
	}

}
