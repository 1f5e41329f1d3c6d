package org.opiniongraph.publish.pages;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.SampleOperation;
import org.opiniongraph.clients.ClientTools;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The page to try queries in, and the sample operations that stand in its list. */
@GraphTest
class GraphiqlPageTests {

	private static final Pattern QUESTION = Pattern.compile("^(#.*\\n)*?#.*\\?\\n");

	private final GraphQlHttp graphql;

	GraphiqlPageTests(@Autowired GraphQlHttp graphql) {
		this.graphql = graphql;
	}

	@Test
	void aBrowserWithoutANetworkOpensThePageAndRunsAQuery() throws IOException {
		var arguments = new ArrayList<Object>(
				List.of(this.graphql.uri("/graphiql"), Path.of("target/pictures").toAbsolutePath()));
		arguments.addAll(order());
		ClientTools.browse("browser/graphiql.mjs", arguments.toArray());
	}

	@Test
	void everySampleHasAPlaceInTheOrder() throws IOException {
		assertThat(order())
			.containsExactlyInAnyOrderElementsOf(SampleOperation.all().stream().map(SampleOperation::name).toList());
	}

	@Test
	void thePageIsWhatItsSourcesGive(@TempDir Path folder) throws IOException {
		ClientTools.build(Path.of("src/graphiql"), "build.mjs", folder);
		try (Stream<Path> built = Files.list(folder)) {
			assertThat(built).hasSize(6)
				.allSatisfy((file) -> assertThat(
						unpacked(Path.of("src/main/resources/graphiql-page").resolve(file.getFileName())))
					.isEqualTo(unpacked(file)));
		}
	}

	@Test
	void whoTakesGzipIsSentTheFileAsItIsAndOthersAreSentTheSame() throws IOException, InterruptedException {
		byte[] plain = bytes("identity");
		byte[] packed = bytes("gzip");
		assertThat(packed.length).isLessThan(plain.length / 2);
		assertThat(new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes()).isEqualTo(plain);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphiql", "/graphiql/page.js", "/graphiql/json.worker.js", "/graphiql/settings.json" })
	void scriptsAreOurOwnAndNobodyFramesThePage(String path) throws IOException, InterruptedException {
		HttpResponse<String> response = get(path);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().allValues("Content-Security-Policy")).singleElement()
			.asString()
			.contains("default-src 'none'; script-src 'self'; ", "frame-ancestors 'none'")
			.doesNotContain("unsafe-eval", "http");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphiql/nothing.js", "/graphiql/../application.yaml" })
	void nothingElseIsServed(String path) throws IOException, InterruptedException {
		assertThat(get(path).statusCode()).isBetween(400, 404);
	}

	@ParameterizedTest
	@MethodSource("operations")
	void aSampleOperationSaysWhatItAnswersAndRunsWithItsExample(SampleOperation operation) {
		assertThat(operation.text()).as("begins with a comment that asks the question it answers")
			.containsPattern(QUESTION);
		assertThat(Parser.parse(operation.text()).getDefinitions()).singleElement()
			.isInstanceOfSatisfying(OperationDefinition.class,
					(it) -> assertThat(it.getName()).as("the file is named as its operation")
						.isEqualTo(operation.name()));
		JsonNode data = this.graphql.data(operation.text(), operation.variables());
		assertThat(data.findValues("id").size() + data.findValues("name").size()).as("answers something").isPositive();
	}

	@ParameterizedTest
	@MethodSource("operations")
	void noVariableHasTheValueOfAnExampleByDefault(SampleOperation operation) {
		assertThat(Parser.parse(operation.text()).getDefinitionsOfType(OperationDefinition.class)).singleElement()
			.satisfies((it) -> assertThat(it.getVariableDefinitions())
				.filteredOn((variable) -> operation.variables().containsKey(variable.getName()))
				.allMatch((variable) -> variable.getDefaultValue() == null));
	}

	static List<SampleOperation> operations() {
		return SampleOperation.all();
	}

	private static List<String> order() throws IOException {
		return Files.readAllLines(Path.of("schema/operations/order.txt"));
	}

	private static String unpacked(Path file) throws IOException {
		try (var in = new GZIPInputStream(Files.newInputStream(file))) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private byte[] bytes(String coding) throws IOException, InterruptedException {
		try (HttpClient http = HttpClient.newHttpClient()) {
			HttpRequest request = HttpRequest.newBuilder(this.graphql.uri("/graphiql/editor.worker.js"))
				.header("Accept-Encoding", coding)
				.build();
			return http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
		}
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		try (HttpClient http = HttpClient.newHttpClient()) {
			return http.send(HttpRequest.newBuilder(this.graphql.uri(path)).build(),
					HttpResponse.BodyHandlers.ofString());
		}
	}

}
