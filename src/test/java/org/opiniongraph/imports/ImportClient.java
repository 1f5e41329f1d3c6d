package org.opiniongraph.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LoadingTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports as a keeper of tables does, with the token. */
final class ImportClient {

	private static final String FIELDS = """
			{ job state dryRun error documentId descriptor format rowCount remarkCount themes names
			  firstRows { row sourceNumber category speakers speakerLabel opinion response }
			  remarks { severity place text } suggestions { term textCount examples file entry }
			  rowsToAnalyse rowsAnalysed changes { kind addedCount changedCount removedCount added changed removed }
			  relationshipsWritten relationshipsRemoved revision }
			""";

	private final HttpClient http = HttpClient.newHttpClient();

	private final JsonMapper json = new JsonMapper();

	private final GraphQlHttp graphQl;

	ImportClient(GraphQlHttp graphQl) {
		this.graphQl = graphQl;
	}

	JsonNode importing(@Nullable String descriptor, String fileName, String table, boolean dryRun) {
		return importing(descriptor, fileName, table.getBytes(StandardCharsets.UTF_8), dryRun);
	}

	JsonNode importing(@Nullable String descriptor, String fileName, byte[] table, boolean dryRun) {
		return importing(descriptor, null, fileName, table, dryRun);
	}

	JsonNode importing(@Nullable String descriptor, @Nullable String council, String fileName, byte[] table,
			boolean dryRun) {
		var input = new LinkedHashMap<String, Object>();
		input.put("fileName", fileName);
		input.put("content", Base64.getEncoder().encodeToString(table));
		input.put("descriptor", descriptor);
		input.put("council", council);
		input.put("dryRun", dryRun);
		return json(send("mutation ($input: ImportDocumentInput!) { importDocument(input: $input) " + FIELDS + "}",
				Map.of("input", input), LoadingTest.TOKEN, "application/json"));
	}

	JsonNode removing(String document, boolean dryRun) {
		return json(send("mutation ($input: RemoveDocumentInput!) { removeDocument(input: $input) " + FIELDS + "}",
				Map.of("input", Map.of("document", document, "dryRun", dryRun)), LoadingTest.TOKEN,
				"application/json"));
	}

	JsonNode found(String job) {
		return json(send("query ($job: String!) { documentImport(job: $job) " + FIELDS + "}", Map.of("job", job),
				LoadingTest.TOKEN, "application/json"));
	}

	/** The events of a subscription, as they come over the wire. */
	String events(String job) {
		return send("subscription ($job: String!) { documentImport(job: $job) { state } }", Map.of("job", job),
				LoadingTest.TOKEN, "text/event-stream");
	}

	/** The answer with data or errors. */
	JsonNode json(String body) {
		return this.json.readTree(body);
	}

	String send(String query, Map<String, Object> variables, String token, String accept) {
		HttpRequest request = HttpRequest.newBuilder(this.graphQl.uri("/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", accept)
			.header("Authorization", "Bearer " + token)
			.POST(HttpRequest.BodyPublishers
				.ofString(this.json.writeValueAsString(Map.of("query", query, "variables", variables))))
			.build();
		try {
			return this.http.send(request, HttpResponse.BodyHandlers.ofString()).body();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
