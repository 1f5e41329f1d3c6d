package org.opiniongraph.publish.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.SampleOperation;
import org.opiniongraph.api.http.HttpCall;
import org.opiniongraph.clients.ClientTools;
import org.opiniongraph.publish.web.Addresses;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The explorer: what a browser gets, where addresses lead, and what people can do. */
@GraphTest
class ExplorerTests {

	private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

	private static final Path SOURCES = Path.of("src/explorer");

	private static final Path BUILT = Path.of("src/main/resources/explorer");

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	Addresses addresses;

	@Test
	void peopleFindReadFilterAndCiteOnADesktopAndOnAPhone() {
		ClientTools.browse("browser/explorer.mjs", this.graphQl.uri(""), Path.of("target/explorer").toAbsolutePath());
	}

	@Test
	void thePagesWithoutScriptAreReadableOnADesktopAndOnAPhone() {
		String stockAnswer = this.graphQl.data("{ stockAnswers(first: 1) { nodes { id } } }")
			.at("/stockAnswers/nodes/0/id")
			.asString();
		ClientTools.browse("browser/documents.mjs", this.graphQl.uri(""), Path.of("target/pages").toAbsolutePath(),
				"opinion:cstf-13/00037", "response:cstf-13/00002", "member:cstf/\u6797", "theme:iot-security",
				"document:cstf-13", "category:cstf-13/2", "council:cstf", "program:notice", "organization:nict",
				"place:us", "commitment:cstf-13/00006/2", stockAnswer);
	}

	@Test
	void theFilesAreWhatTheSourcesGive(@TempDir Path folder) {
		ClientTools.build(SOURCES, "build.mjs", folder);
		assertThat(files(folder)).isEqualTo(files(BUILT));
		for (String file : files(BUILT)) {
			assertThat(folder.resolve(file)).as("%s: run npm run build in src/explorer", file)
				.hasSameBinaryContentAs(BUILT.resolve(file));
		}
	}

	@Test
	void itsOwnTestsPass() {
		ClientTools.build(SOURCES, "build.mjs", "tests");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/search?q=IoT", "/opinions/cstf-13/37", "/documents/cstf-13/2", "/members/cstf/x/",
			"/answers", "/councils/cstf", "/commitments/cstf-13/00006/2", "/stock-answers/cstf/x", "/materials",
			"/pages/https://a.example/b", "/paths/member:cstf/x/program:notice", "/compare/a/b/c/d" })
	void aReadableAddressShowsThePageThatLoadsNothingFromElsewhere(String path) {
		HttpCall.Answer answer = HttpCall.get(this.graphQl.uri(path), "Accept", BROWSER);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'; script-src 'self'; ")
			.contains("frame-ancestors 'none'")
			.doesNotContain("unsafe", "http");
		assertThat(answer.text()).contains("src=\"/explorer/explorer.js\"", "content=\"/graphql\"")
			.doesNotContain("{root}", "{graphql}", "style=\"");
	}

	@Test
	void theFirstViewIsSmall() throws IOException {
		var packed = new ByteArrayOutputStream();
		try (var gzip = new GZIPOutputStream(packed)) {
			for (String file : files(BUILT)) {
				Files.copy(BUILT.resolve(file), gzip);
			}
		}
		assertThat(packed.size()).isBetween(10_000, 60_000);
	}

	@Test
	void nothingElseIsServed() {
		assertThat(HttpCall.get(this.graphQl.uri("/explorer/build.mjs")).status()).isEqualTo(404);
		assertThat(HttpCall.get(this.graphQl.uri("/explorer/index.html")).status()).isEqualTo(404);
	}

	@ParameterizedTest
	@CsvSource({ "opinion:cstf-13/00037, /opinions/cstf-13/37", "response:cstf-13/00002, /answers/cstf-13/2",
			"category:cstf-13/2, /documents/cstf-13/2", "member:cstf/\u6797, /members/cstf/%E6%9E%97",
			"program:notice, /programmes/notice", "stock:1, /stock-answers/1",
			"commitment:cstf-13/00006/2, /commitments/cstf-13/00006/2", "council:cstf, /councils/cstf",
			"page:https://a.example/b?c=d, /pages/https:/%2Fa.example/b%3Fc=d" })
	void aPersonIsLedFromAnIdToThePageAndAProgramToTheDocument(String id, String page) {
		String address = "/id/" + Addresses.encoded(id);
		HttpCall.Answer person = HttpCall.get(this.graphQl.uri(address), "Accept", BROWSER);
		assertThat(person.status()).isEqualTo(303);
		assertThat(person.header("Location")).isEqualTo(this.addresses.of(page));
		assertThat(person.header("Vary")).contains("Accept");
		for (String accept : List.of("*/*", "text/turtle, text/html;q=0.5", "application/json", ";;;", "image/png")) {
			assertThat(HttpCall.get(this.graphQl.uri(address), "Accept", accept).header("Location")).as(accept)
				.isEqualTo(this.addresses.ofDocument(id));
		}
	}

	@ParameterizedTest
	@MethodSource("views")
	void whatAViewAsksIsATrustedDocumentThatAnswersItsQuestion(SampleOperation view) {
		assertThat(view.text()).matches("(?s)# [^\\n]*\\?\\n.*");
		HttpCall.Answer answer = HttpCall
			.get(this.graphQl.uri(HttpCall.address("/graphql/operations/" + view.name(), "variables", view.json())));
		assertThat(answer.json().has("errors")).as(answer.text()).isFalse();
		assertThat(answer.json().findValues("id").isEmpty())
			.as("nothing is gone from this graph: MirrorTests asks what is")
			.isEqualTo(view.name().equals("RemovedView"));
		assertThat(answer.header("Cache-Control")).contains("public");
	}

	static List<SampleOperation> views() {
		return SampleOperation.in(Path.of("schema/operations/views"));
	}

	private static List<String> files(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((it) -> it.getFileName().toString()).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
