package org.opiniongraph.publish.pages;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.api.http.HttpCall;
import org.opiniongraph.publish.web.Addresses;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** People, programs and robots that know only the host find everything. */
@GraphTest
class DoorsTests {

	private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	Addresses addresses;

	@Test
	void aBrowserGetsAPageAllOfWhoseLinksLeadSomewhere() {
		HttpCall.Answer answer = HttpCall.get(this.graphQl.uri("/developers"), "Accept", BROWSER);
		assertThat(answer.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
		assertThat(answer.header("Vary")).contains("Accept", "Accept-Encoding");
		var page = Jsoup.parse(answer.text());
		List<String> links = page.select("a[href], link[href]").eachAttr("href").stream().distinct().toList();
		assertThat(links).hasSizeGreaterThan(10)
			.contains(this.addresses.ofDocument("document:cstf-13"), this.addresses.of("/graphiql"));
		for (String link : links) {
			int status = HttpCall.get(URI.create(link)).status();
			assertThat(status).as(link).isEqualTo(link.endsWith("/graphql") ? 400 : 200);
		}
		assertThat(page.select("a[rel=nofollow]")).isEmpty();
	}

	@Test
	void aPersonAtAnUnknownAddressGetsTheExplorer() {
		HttpCall.Answer page = HttpCall.get(this.graphQl.uri("/programs/notice"), "Accept", BROWSER);
		assertThat(page.status()).isEqualTo(404);
		assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=utf-8");
		assertThat(Jsoup.parse(page.text()).select("script[src$=explorer.js]")).hasSize(1);
		HttpCall.Answer text = HttpCall.get(this.graphQl.uri("/programs/notice"));
		assertThat(text.status()).isEqualTo(404);
		assertThat(text.header("Content-Type")).isEqualTo("text/plain;charset=utf-8");
		assertThat(List.of(page.header("Vary"), text.header("Vary"))).allMatch((it) -> it.contains("Accept"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "*/*", "application/json", "application/json, text/html", "image/png", ";;;" })
	void aProgramGetsJson(String accept) {
		HttpCall.Answer answer = HttpCall.get(this.graphQl.uri("/"), "Accept", accept);
		assertThat(answer.header("Content-Type")).isEqualTo("application/json");
		assertThat(answer.json().get("doors").valueStream().map((it) -> it.get("name").asString())).contains("graphql",
				"schema", "export", "dataset", "changes", "feed");
		assertThat(answer.json().at("/documents/0/id").asString()).isEqualTo("document:cstf-13");
	}

	@Test
	void theSitemapListsTheDocumentOfEveryNode() {
		HttpCall.Answer robots = HttpCall.get(this.graphQl.uri("/robots.txt"));
		assertThat(robots.text()).contains("Sitemap: " + this.addresses.of("/sitemap.xml"));
		HttpCall.Answer answer = HttpCall.get(this.graphQl.uri("/sitemap.xml"));
		assertThat(answer.header("Content-Type")).startsWith("application/xml");
		List<String> listed = Jsoup.parse(answer.text(), Parser.xmlParser()).select("urlset > url > loc").eachText();
		assertThat(listed)
			.hasSize(this.graphQl.data("{ graph { counts { count } } }")
				.at("/graph/counts")
				.valueStream()
				.mapToInt((it) -> it.get("count").asInt())
				.sum())
			.doesNotHaveDuplicates()
			.contains(this.addresses.ofDocument("member:cstf/\u6797"));
		assertThat(HttpCall.get(URI.create(listed.getLast())).status()).isEqualTo(200);
		assertThat(HttpCall.get(this.graphQl.uri("/sitemap.xml?page=7")).status()).isEqualTo(404);
	}

	@Test
	void robotsFollowOwnLinksAndNoOthers() {
		var page = Jsoup.parse(HttpCall.get(this.graphQl.uri("/doc/opinion:cstf-13/00037.html")).text());
		assertThat(page.select("a")).filteredOn((it) -> it.attr("href").startsWith(this.addresses.of("/")))
			.isNotEmpty()
			.allMatch((it) -> it.attr("rel").isEmpty());
	}

	@ParameterizedTest
	@CsvSource({ "/changes/,../changes", "/changes/?first=3,../changes?first=3", "/export/,../export",
			"/export/graph.ttl/,../graph.ttl", "/schema.graphqls/,../schema.graphqls", "/dataset/,../dataset",
			"/graphiql/,../graphiql", "/graphql/,../graphql", "/graphql/operations/,../operations",
			"/.well-known/void/,../void", "/schemas/shapes.ttl/,../shapes.ttl" })
	void aSlashTooManyLeadsToTheAddressWithoutIt(String path, String target) {
		HttpCall.Answer answer = HttpCall.get(this.graphQl.uri(path));
		assertThat(answer.status()).isEqualTo(308);
		assertThat(answer.header("Location")).isEqualTo(target);
	}

	@Test
	void aQueryThatIsSentToTheAddressWithASlashArrives() throws Exception {
		try (HttpClient http = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build()) {
			HttpResponse<String> answer = http.send(HttpRequest.newBuilder(this.graphQl.uri("/graphql/"))
				.header("Content-Type", "application/json")
				.POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{ graph { revision } }\"}"))
				.build(), BodyHandlers.ofString());
			assertThat(answer.body()).contains("\"revision\":");
		}
	}

	@Test
	void aDocumentWithASlashTooManyIsFoundToo() {
		HttpCall.Answer answer = HttpCall.get(this.graphQl.uri("/doc/program:cyder/"));
		assertThat(answer.status()).isEqualTo(308);
		assertThat(answer.header("Location")).isEqualTo(this.addresses.ofDocument("program:cyder"));
		assertThat(HttpCall.get(this.graphQl.uri("/doc/program:nothing/")).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/developers", "/members/cstf/x", "/explorer/explorer.js", "/doc/document:cstf-13",
			"/changes", "/changes.atom", "/export", "/export/nodes.csv", "/dataset", "/schemas/shapes.ttl",
			"/sitemap.xml", "/schema.graphqls" })
	void everyDoorKeepsToTheRulesOfHttp(String path) throws Exception {
		HttpCall.Answer whole = HttpCall.get(this.graphQl.uri(path));
		String etag = whole.header("ETag");
		assertThat(etag).startsWith("\"");
		assertThat(HttpCall.get(this.graphQl.uri(path), "If-None-Match", "*").status()).isEqualTo(304);
		assertThat(HttpCall.get(this.graphQl.uri(path), "If-None-Match", "\"x\", W/" + etag).status()).isEqualTo(304);
		assertThat(HttpCall.get(this.graphQl.uri(path), "If-Match", "\"other\"").status()).isEqualTo(412);
		assertThat(HttpCall.get(this.graphQl.uri(path), "If-Match", etag).status()).isEqualTo(200);
		HttpCall.Answer packed = HttpCall.get(this.graphQl.uri(path), "Accept-Encoding", "gzip");
		assertThat(packed.header("Vary")).contains("Accept-Encoding");
		if (packed.header("Content-Encoding").equals("gzip")) {
			assertThat(packed.header("ETag")).isNotEqualTo(etag);
		}
		HttpCall.Answer head = HttpCall
			.send(HttpRequest.newBuilder(this.graphQl.uri(path)).method("HEAD", HttpRequest.BodyPublishers.noBody()));
		assertThat(head.status()).isEqualTo(200);
		assertThat(head.text()).isEmpty();
		for (String name : List.of("ETag", "Content-Type", "Content-Length", "Vary", "Content-Location", "Link")) {
			assertThat(head.header(name)).as(name).isEqualTo(whole.header(name));
		}
		HttpCall.Answer posted = HttpCall.post(this.graphQl.uri(path), "{}");
		assertThat(posted.status()).isEqualTo(405);
		assertThat(posted.header("Allow")).contains("GET", "HEAD");
	}

	@Test
	void aRefusalSaysNothingOfTheContentThatIsNotSent() {
		HttpCall.Answer answer = HttpCall.post(this.graphQl.uri("/doc/document:cstf-13"), "{}");
		JsonNode problem = answer.json();
		assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(problem.get("status").asInt()).isEqualTo(405);
		assertThat(answer.header("ETag")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/id/%FF", "/id/opinion:%FF", "/doc/member:cstf/%E4%B8", "/doc/%00", "/changes%FF",
			"/export/%80.ttl", "/schemas/%FF" })
	void aPathThatIsNoTextIsAProblemAsElsewhere(String path) {
		HttpCall.Answer answer = HttpCall.get(this.graphQl.uri(path));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
		assertThat(answer.json().get("detail").asString()).containsPattern("UTF-8|Malformed");
	}

	@Test
	void aReaderOfFeedsFindsTheFeedAtTheAddressForPrograms() {
		HttpCall.Answer answer = HttpCall.get(this.graphQl.uri("/changes?first=3"), "Accept",
				"application/rss+xml, application/atom+xml;q=0.9, */*;q=0.1");
		assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
		assertThat(answer.text()).contains("href=\"" + this.addresses.of("/changes.atom?first=3") + "\"");
	}

}
