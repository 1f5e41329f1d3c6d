package org.opiniongraph.clients;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.publish.web.Addresses;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clients as front-end teams use them run against the server: the tools of
 * {@code src/test/clients}, unchanged, as they come from npm.
 */
@GraphTest
class ClientProofTests {

	private static final Path GENERATED = Path.of("src/test/clients/generated");

	private final URI graphql;

	ClientProofTests(@Autowired GraphQlHttp http) {
		this.graphql = http.uri("/graphql");
	}

	@Test
	void generatedOperationsAreTypedAndRunThroughApolloClientAndUrql() {
		ClientTools.node("schema.mjs", this.graphql, "generated/schema.graphql");
		ClientTools.tool(Map.of("GRAPHQL_SCHEMA", this.graphql.toString()), "graphql-codegen", "--config",
				"codegen.ts");
		ClientTools.tool(Map.of(), "tsc", "--project", ".");
		ClientTools.node("compiled/typed/apollo.js", this.graphql, "plain");
		ClientTools.node("compiled/typed/apollo.js", this.graphql, "persisted");
		ClientTools.node("compiled/typed/urql.js", this.graphql);
	}

	@Test
	void graphQlJsExecutesOnTheIntrospectedSchema() {
		ClientTools.node("introspected.mjs", this.graphql);
	}

	@Test
	void programsForRdfReadTheSameInEveryFormatAndGoOnToTheEnd() {
		ClientTools.node("formats/rdf.mjs", base(), "opinion:cstf-13/00037", "document:cstf-13", "theme:iot-security",
				"member:cstf/" + Addresses.encoded("\u6797"));
	}

	@Test
	void aFeedReaderShowsWhatChanged() {
		ClientTools.node("formats/feed.mjs", base());
	}

	@Test
	void graphProgramsReadLabelsAndWeights() {
		ClientTools.node("formats/graphml.mjs", base());
	}

	@Test
	void relayPagesBothWaysAndReadsNodesAgain() throws IOException {
		ClientTools.node("schema.mjs", this.graphql, "generated/schema.graphql");
		Files.createDirectories(GENERATED.resolve("relay"));
		ClientTools.tool(Map.of(), "relay-compiler");
		try (Stream<Path> artifacts = Files.list(GENERATED.resolve("relay"))) {
			assertThat(artifacts.map((it) -> it.getFileName().toString())).contains("pagesQuery.graphql.ts",
					"pagesOpinionsPaginationQuery.graphql.ts", "pagesMemberPaginationQuery.graphql.ts",
					"pagesRelatedPaginationQuery.graphql.ts");
		}
		assertThat(GENERATED.resolve("relay/pagesSharedAnswers.graphql.ts")).content()
			.as("what is null only with an error is never null for who throws")
			.contains("readonly responses: {", "readonly totalCount: number")
			.doesNotContain("null | undefined");
		assertThat(GENERATED.resolve("relay/pagesThemes.graphql.ts")).content().contains("} | null | undefined;");
		ClientTools.tool(Map.of(), "tsc", "--project", "relay");
		ClientTools.node("relay/reading.mjs", this.graphql, "category:cstf-13/2", "member:cstf/\u6797");
	}

	@Test
	void everyAuditOfGraphQlOverHttpPasses() {
		ClientTools.node("audits.mjs", this.graphql);
	}

	private String base() {
		return "http://localhost:" + this.graphql.getPort();
	}

}
