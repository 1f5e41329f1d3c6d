package org.opiniongraph.publish.documents;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphTest;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.Labels;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** One id, one address: every node's document, in the formats that others read. */
@ResourceLock(GraphTest.APPLICATION)
@GraphTest
class LinkedDocumentsTests {

	private static final String OPINION = "opinion:cstf-13/00038";

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	@LocalServerPort
	int port;

	@Autowired
	Addresses addresses;

	@Autowired
	GraphReader reader;

	@ParameterizedTest
	@ValueSource(strings = { "council:cstf", "document:cstf-13", "category:cstf-13/2", "member:cstf/中尾", OPINION,
			"response:cstf-13/00002", "program:cyder", "organization:nict", "material:cstf-13/資料13-1/③" })
	void everyKindHasADocumentInEveryFormatThatMakesSense(String id) throws Exception {
		String address = this.addresses.ofDocument(id);
		HttpResponse<String> seeOther = get(this.addresses.ofNode(id));
		assertThat(seeOther.statusCode()).isEqualTo(303);
		assertThat(seeOther.headers().firstValue("Location")).contains(address);
		assertThat(json(address).get("id").asString()).isEqualTo(id);
		String turtle = ok(address + ".ttl").body();
		Graph graph = jena(turtle, Lang.TURTLE);
		Graph again = jena(ok(address + ".jsonld").body(), Lang.JSONLD11);
		assertThat(graph.isIsomorphicWith(again)).isTrue();
		assertThat(graph.isIsomorphicWith(jena(ok(address + ".nt").body(), Lang.NTRIPLES))).isTrue();
		assertThat(Rio.parse(new StringReader(turtle), RDFFormat.TURTLE)).hasSize(graph.size());
		var report = ShaclValidator.get().validate(shapes(), graph);
		assertThat(report.conforms()).as(() -> report.getEntries().toString()).isTrue();
		assertThat(ok(address + ".md").body()).startsWith("# ").contains(this.addresses.ofNode(id));
		assertThat(Jsoup.parse(ok(address + ".html").body()).select("h1")).hasSize(1);
	}

	@Test
	void everyLinkOfAPageResolves() throws Exception {
		var page = Jsoup.parse(ok(this.addresses.ofDocument(OPINION) + ".html").body());
		List<String> links = page.select("a[href], link[href]").eachAttr("href").stream().distinct().toList();
		assertThat(links).hasSizeGreaterThan(10);
		for (String link : links) {
			assertThat(get(link).statusCode()).as(link).isIn(200, 303);
		}
	}

	@Test
	void aPageCanBeReadWithoutAScript() throws Exception {
		var page = Jsoup.parse(ok(this.addresses.ofDocument("opinion:cstf-13/00004") + ".html").body());
		assertThat(page.expectFirst("h1").text()).startsWith("4 レッドチーム活動");
		JsonNode opinion = json(this.addresses.ofDocument("opinion:cstf-13/00004"));
		assertThat(page.select("blockquote").eachText()).hasSize(2)
			.contains(opinion.at("/response/text").asString().replaceAll("\\s+", " ").strip());
		assertThat(page.select("mark.themes").eachText()).contains("重要インフラ事業者");
		assertThat(page.expectFirst("blockquote").wholeText().strip())
			.isEqualTo(opinion.get("text").asString().strip());
		assertThat(page.select("li").eachText()).noneMatch(String::isEmpty)
			.noneMatch((it) -> it.matches(".*\\(\\d+–\\d+\\).*"));
		assertThat(page.select("li a").eachText())
			.noneMatch((it) -> it.startsWith("opinion:cstf-13/0000") && !it.endsWith("00004"));
		assertThat(get(page.expectFirst("link[rel=stylesheet]").attr("href")).headers().firstValue("Content-Type"))
			.contains("text/css;charset=utf-8");
		var programme = Jsoup.parse(ok(this.addresses.ofDocument("program:sip") + ".html").body());
		assertThat(programme.select("li").eachText()).isNotEmpty().noneMatch(String::isEmpty);
		var material = Jsoup.parse(ok(this.addresses.ofDocument("material:cstf-13/資料13-1/③") + ".html").body());
		assertThat(material.select("li a").eachAttr("href")).anyMatch((it) -> it.contains("/id/response:"));
	}

	@Test
	void aStockAnswerAndItsResponsesSayWhereTheResponsesDiffer() throws Exception {
		var stock = Jsoup.parse(ok(this.addresses.ofDocument("stock:cstf/2d257b9e9c67") + ".html").body());
		List<String> responses = stock.select("main a[href*=/response:]").eachAttr("href");
		assertThat(responses).hasSizeGreaterThan(1);
		assertThat(stock.select("li:has(a[href*=/response:])").eachText()).allMatch((it) -> it.contains("」"));
		assertThat(Jsoup.parse(ok(responses.getFirst().replace("/id/", "/doc/") + ".html").body()).text())
			.contains(Labels.of("differences") + ": 「");
	}

	@Test
	void annotationsCutTheirQuotesOutOfTheText() throws Exception {
		JsonNode document = json(this.addresses.ofDocument("opinion:cstf-13/00037"));
		String text = document.get("text").asString();
		var spans = new ArrayList<String>();
		Graph graph = jena(ok(this.addresses.ofDocument("opinion:cstf-13/00037") + ".ttl").body(), Lang.TURTLE);
		graph.find(null, RdfTerms.of("oa:exact"), null).forEachRemaining((quote) -> {
			String target = quote.getSubject().getURI().replaceAll("-quote$", "-position");
			int start = number(graph, target, "start");
			int end = number(graph, target, "end");
			assertThat(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)))
				.isEqualTo(quote.getObject().getLiteralLexicalForm());
			spans.add(target);
		});
		assertThat(spans).isNotEmpty();
	}

	@Test
	void whatIsAskedForAndHowFarTheAnswerGoesIsInEveryFormat() throws Exception {
		String address = this.addresses.ofDocument("opinion:cstf-13/00004");
		JsonNode opinion = json(address);
		String stage = opinion.at("/outcome/stage").asString();
		String ask = opinion.at("/ask/2/text").asString();
		assertThat(ask).isEqualTo("国が牽引すべき分野である");
		String phrase = opinion.at("/outcome/commitment/phrase/text").asString();
		assertThat(ok(address + ".md").body()).contains("「%s」".formatted(ask), Labels.of(stage),
				"「%s」".formatted(phrase));
		assertThat(Jsoup.parse(ok(address + ".html").body()).text()).contains(ask, Labels.of(stage), phrase);
		assertThat(ok(address + ".ttl").body()).contains("oa:highlighting", "\"%s\"".formatted(ask), "actionStatus",
				"\"%s\"".formatted(stage));
		String answer = this.addresses.ofDocument(opinion.at("/response/id").asString());
		JsonNode commitment = json(answer).at("/commitments/0");
		String said = commitment.at("/phrase/text").asString();
		assertThat(ok(answer + ".md").body()).contains("「%s」".formatted(said),
				"「%s」".formatted(commitment.at("/act/text").asString()));
		assertThat(ok(answer + ".ttl").body()).contains("\"%s\"".formatted(said), "hasPart");
	}

	@Test
	void whoHasTheDocumentIsToldSoWithoutReadingTheGraph() throws Exception {
		String address = this.addresses.ofDocument(OPINION) + ".ttl";
		String etag = ok(address).headers().firstValue("ETag").orElseThrow();
		assertThat(etag).matches("\"[0-9a-f]{64}\"");
		long before = this.reader.statementCount();
		HttpResponse<String> again = get(address, "If-None-Match", "\"x\", " + etag);
		assertThat(again.statusCode()).isEqualTo(304);
		assertThat(again.body()).isEmpty();
		assertThat(this.reader.statementCount()).isEqualTo(before);
		assertThat(get(address, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			text/turtle                                        | text/turtle;charset=utf-8
			application/ld+json, text/turtle;q=0.5             | application/ld+json
			text/html,application/xhtml+xml,*/*;q=0.8          | text/html;charset=utf-8
			*/*                                                | application/json
			application/json;q=0, text/*                       | text/turtle;charset=utf-8
			text/html, text/turtle                             | text/html;charset=utf-8
			application/ld+json, application/json              | application/ld+json
			application/json, application/ld+json              | application/json
			text/turtle, application/json                      | text/turtle;charset=utf-8
			text/html, */*                                     | text/html;charset=utf-8
			*/*, text/html                                     | text/html;charset=utf-8
			application/*, text/turtle                         | text/turtle;charset=utf-8
			application/ld+json;profile="http://www.w3.org/ns/json-ld#flattened", application/json | application/ld+json
			text/html;level=1;q=0.1, text/html;q=0.9, text/turtle;q=0.5 | text/html;charset=utf-8
			application/n-triples, text/turtle;q=0.9, */*;q=0.1 | application/n-triples
			application/rdf+xml, text/turtle;q=0.4 | text/turtle;charset=utf-8
			*/*, text/turtle                                   | text/turtle;charset=utf-8
			""")
	void theHeaderAcceptChooses(String accept, String type) throws Exception {
		HttpResponse<String> answer = get(this.addresses.ofDocument(OPINION), "Accept", accept);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).contains(type);
		assertThat(answer.headers().allValues("Vary")).contains("Accept");
		assertThat(answer.headers().firstValue("Content-Location").orElseThrow())
			.startsWith(this.addresses.ofDocument(OPINION) + ".");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/doc/opinion:cstf-13/00038          | image/png | 406
			/doc/opinion:cstf-13/00038          | ;;;       | 406
			/doc/opinion:cstf-13/00038.xml      | */*       | 406
			/doc/opinion:cstf-13/00038.csv      | */*       | 406
			/doc/opinion:cstf-13/99999          | */*       | 404
			/doc/opinion:cstf-13/99999.ttl      | */*       | 404
			/doc/nonsense                       | */*       | 400
			/doc/                               | */*       | 400
			/doc/name:x                         | */*       | 400
			/doc/opinion:%FF                    | */*       | 400
			/id/nonsense                        | */*       | 400
			/doc/member:cstf/%E4%B8?after=x     | */*       | 400
			/doc/member:cstf/%E4%B8%AD%E5%B0%BE?after=x | */* | 400
			""")
	void whatIsNotThereIsSaidAsAProblem(String path, String accept, int status) throws Exception {
		HttpResponse<String> answer = get("http://localhost:" + this.port + path, "Accept", accept);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
		if (answer.headers().firstValue("Content-Type").orElse("").contains("problem+json")) {
			assertThat(new JsonMapper().readTree(answer.body()).get("detail").asString()).containsPattern(
					"Choose one of 'formats'|There is no node|must have an id|must be percent-encoded|'after': expected");
		}
	}

	private static int number(Graph graph, String subject, String term) {
		return graph.find(org.apache.jena.graph.NodeFactory.createURI(subject), RdfTerms.of("oa:" + term), null)
			.next()
			.getObject()
			.getLiteralValue() instanceof Number it ? it.intValue() : -1;
	}

	private static Shapes shapes() {
		return Shapes.parse(RDFDataMgr
			.loadGraph(LinkedDocumentsTests.class.getResource("/graphql/published/shapes.ttl").toString()));
	}

	private static Graph jena(String text, Lang language) {
		Graph graph = GraphFactory.createDefaultGraph();
		RDFParser.source(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))).lang(language).parse(graph);
		return graph;
	}

	private static JsonNode json(String address) throws Exception {
		return new JsonMapper().readTree(ok(address).body());
	}

	private static HttpResponse<String> ok(String address) throws Exception {
		HttpResponse<String> answer = get(address);
		assertThat(answer.statusCode()).as(address + " " + answer.body()).isEqualTo(200);
		return answer;
	}

	private static HttpResponse<String> get(String address, String... headers) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
		if (headers.length > 0) {
			request.headers(headers);
		}
		return HTTP.send(request.build(), BodyHandlers.ofString());
	}

}
