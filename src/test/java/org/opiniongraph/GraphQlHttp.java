package org.opiniongraph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Sends GraphQL over HTTP as any client would. */
@Lazy
public class GraphQlHttp {

	private final HttpClient http = HttpClient.newHttpClient();

	private final JsonMapper json = new JsonMapper();

	private final Environment environment;

	GraphQlHttp(Environment environment) {
		this.environment = environment;
	}

	/** Runs a query that must succeed and gives its data. */
	public JsonNode data(String query) {
		return data(query, Map.of());
	}

	/** Runs a query that must succeed and gives its data. */
	public JsonNode data(String query, Map<String, Object> variables) {
		Answer answer = send(query, variables);
		if (answer.status() != 200 || answer.body().has("errors")) {
			throw new AssertionError("expected data, got " + answer);
		}
		return answer.body().get("data");
	}

	/** Runs a query that must fail and gives its only error. */
	public JsonNode error(String query) {
		JsonNode errors = send(query, Map.of()).body().get("errors");
		if (errors == null || errors.size() != 1) {
			throw new AssertionError("expected one error, got " + errors);
		}
		return errors.get(0);
	}

	/** Sends a query, whatever comes of it. */
	public Answer send(String query, Map<String, Object> variables) {
		return send(query, variables, Map.of());
	}

	/** Sends a query with extensions, whatever comes of it. */
	public Answer send(String query, Map<String, Object> variables, Map<String, Object> extensions) {
		String body = this.json
			.writeValueAsString(Map.of("query", query, "variables", variables, "extensions", extensions));
		HttpRequest request = HttpRequest.newBuilder(uri("/graphql"))
			.header("Content-Type", "application/json")
			.header("Accept", "application/graphql-response+json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build();
		try {
			HttpResponse<String> response = this.http.send(request, HttpResponse.BodyHandlers.ofString());
			return new Answer(response.statusCode(), response.headers().firstValue("Content-Type").orElse(""),
					this.json.readTree(response.body()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Where a path of the application is. */
	public URI uri(String path) {
		return URI.create("http://localhost:" + this.environment.getProperty("local.server.port") + path);
	}

	/** What came back. */
	public record Answer(int status, String contentType, JsonNode body) {
	}

}
