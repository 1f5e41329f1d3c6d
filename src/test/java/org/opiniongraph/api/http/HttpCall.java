package org.opiniongraph.api.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One request over HTTP, said in a line. */
public final class HttpCall {

	public static final String GRAPHQL_RESPONSE = "application/graphql-response+json";

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final JsonMapper JSON = new JsonMapper();

	private HttpCall() {
	}

	public static Answer get(URI uri, String... headers) {
		return send(HttpRequest.newBuilder(uri).GET(), headers);
	}

	public static Answer post(URI uri, String body, String... headers) {
		return send(HttpRequest.newBuilder(uri)
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body)), headers);
	}

	/** An address with a parameter for each pair of a name and a value. */
	public static String address(String path, String... parameters) {
		var address = new StringBuilder(path);
		for (int i = 0; i < parameters.length; i += 2) {
			address.append((i == 0) ? '?' : '&')
				.append(parameters[i])
				.append('=')
				.append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
		}
		return address.toString();
	}

	public static Answer send(HttpRequest.Builder request, String... headers) {
		if (headers.length > 0) {
			request.headers(headers);
		}
		try {
			HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
			return new Answer(response.statusCode(), response);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	public record Answer(int status, HttpResponse<String> response) {

		public String text() {
			return this.response.body();
		}

		public String header(String name) {
			return String.join(", ", this.response.headers().allValues(name));
		}

		public JsonNode json() {
			return JSON.readTree(text());
		}

		public String code() {
			return json().at("/errors/0/extensions/code").asString();
		}

		public String message() {
			return json().at("/errors/0/message").asString();
		}

		/** All that a client can read. */
		String whole() {
			return this.status + "\n" + this.response.headers().map() + "\n" + text();
		}

	}

}
