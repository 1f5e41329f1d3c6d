package org.opiniongraph.imports;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends one document to a server, and waits until it has taken it. */
final class ImportSender {

	private static final String REPORT = """
			{ job state error rowCount rowsToAnalyse rowsAnalysed remarks { severity } changes { kind addedCount changedCount removedCount } }
			""";

	private static final String IMPORT = "mutation ($input: ImportDocumentInput!) { report: importDocument(input: $input) "
			+ REPORT + "}";

	private static final String ASK = "query ($job: String!) { report: documentImport(job: $job) " + REPORT + "}";

	private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

	private final HttpClient http = HttpClient.newHttpClient();

	private final JsonMapper json = new JsonMapper();

	private final URI endpoint;

	private final String token;

	private final boolean dryRun;

	ImportSender(URI server, String token, boolean dryRun) {
		this.endpoint = server.resolve("/graphql");
		this.token = token;
		this.dryRun = dryRun;
	}

	/**
	 * Sends a document.
	 * @param council the text of its council's file, null if the server has it
	 * @param progress is told how far the import is, unless it is done at once
	 * @return the report
	 * @throws ImportRefusedException when the server does not take imports
	 */
	JsonNode send(String descriptor, @Nullable String council, Path table, Consumer<JsonNode> progress)
			throws IOException {
		var input = new HashMap<String, Object>(Map.of("fileName", String.valueOf(table.getFileName()), "content",
				Base64.getEncoder().encodeToString(Files.readAllBytes(table)), "descriptor", descriptor, "dryRun",
				this.dryRun));
		if (council != null) {
			input.put("council", council);
		}
		JsonNode report = ask(IMPORT, Map.of("input", input));
		while (!ImportState.valueOf(report.get("state").asString()).isLast()) {
			progress.accept(report);
			pause();
			report = ask(ASK, Map.of("job", report.get("job").asString()));
		}
		return report;
	}

	private JsonNode ask(String query, Map<String, Object> variables) {
		HttpRequest request = HttpRequest.newBuilder(this.endpoint)
			.header("Content-Type", "application/json")
			.header("Accept", "application/graphql-response+json")
			.header("Authorization", "Bearer " + this.token)
			.POST(HttpRequest.BodyPublishers
				.ofByteArray(this.json.writeValueAsBytes(Map.of("query", query, "variables", variables))))
			.build();
		try {
			JsonNode answer = this.json
				.readTree(this.http.send(request, HttpResponse.BodyHandlers.ofByteArray()).body());
			if (answer.path("errors").isEmpty() && answer.at("/data/report").isObject()) {
				return answer.at("/data/report");
			}
			throw new ImportRefusedException(answer.at("/errors/0/message").asString("the server forgot the import"));
		}
		catch (IOException ex) {
			throw new ImportRefusedException("%s does not answer".formatted(this.endpoint));
		}
		catch (JacksonException ex) {
			throw new ImportRefusedException("the answer of %s is no JSON".formatted(this.endpoint));
		}
		catch (InterruptedException ex) {
			throw interrupted();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(BETWEEN_LOOKS);
		}
		catch (InterruptedException ex) {
			throw interrupted();
		}
	}

	private static ImportRefusedException interrupted() {
		Thread.currentThread().interrupt();
		return new ImportRefusedException("the command was stopped");
	}

}
