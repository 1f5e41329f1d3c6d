package org.opiniongraph.publish.pages;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.clients.ClientTools;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The page to try queries in, and the sample operations that stand in its tabs. */
@GraphTest
class GraphiqlPageTests {

	private static final Pattern QUESTION = Pattern.compile("^(#.*\\n)*?#.*\\?\\n");

	private final GraphQlHttp graphql;

	GraphiqlPageTests(@Autowired GraphQlHttp graphql) {
		this.graphql = graphql;
	}

	@Test
	void aBrowserWithoutANetworkOpensThePageAndRunsAQuery() throws IOException {
		String[] operations = operations().map(GraphiqlPageTests::name).toArray(String[]::new);
		Object[] arguments = Stream.concat(Stream.of(this.graphql.uri("/graphiql")), Stream.of(operations)).toArray();
		ClientTools.browse("browser/graphiql.mjs", arguments);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphiql", "/graphiql/page.js", "/graphiql/graphiql.min.js", "/graphiql/settings.json" })
	void scriptsAreOurOwnAndNobodyFramesThePage(String path) throws IOException, InterruptedException {
		HttpResponse<String> response = get(path);
		assertThat(response.statusCode()).isEqualTo(200);
		assertThat(response.headers().allValues("Content-Security-Policy")).singleElement()
			.asString()
			.contains("default-src 'none'; script-src 'self'; ", "frame-ancestors 'none'")
			.doesNotContain("unsafe-eval", "http");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/graphql-ui/index.html", "/graphiql/nothing.js", "/graphiql/../application.yaml" })
	void nothingElseIsServed(String path) throws IOException, InterruptedException {
		assertThat(get(path).statusCode()).isBetween(400, 404);
	}

	@ParameterizedTest
	@MethodSource("operations")
	void aSampleOperationSaysWhatItAnswersAndRunsWithoutInput(Path file) throws IOException {
		String query = Files.readString(file);
		assertThat(query).as("begins with a comment that asks the question it answers").containsPattern(QUESTION);
		assertThat(Parser.parse(query).getDefinitions()).singleElement()
			.isInstanceOfSatisfying(OperationDefinition.class,
					(it) -> assertThat(it.getName()).as("the file is named as its operation").isEqualTo(name(file)));
		assertThat(
				this.graphql.data(query).findValues("id").size() + this.graphql.data(query).findValues("name").size())
			.as("answers something")
			.isPositive();
	}

	static Stream<Path> operations() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("schema/operations"))) {
			List<Path> sorted = files.sorted().toList();
			return sorted.stream();
		}
	}

	private static String name(Path file) {
		return file.getFileName().toString().replace(".graphql", "");
	}

	private HttpResponse<String> get(String path) throws IOException, InterruptedException {
		try (HttpClient http = HttpClient.newHttpClient()) {
			return http.send(HttpRequest.newBuilder(this.graphql.uri(path)).build(),
					HttpResponse.BodyHandlers.ofString());
		}
	}

}
