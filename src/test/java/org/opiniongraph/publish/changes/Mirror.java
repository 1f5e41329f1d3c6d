package org.opiniongraph.publish.changes;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** A plain HTTP client that keeps a copy of every document, page by page. */
final class Mirror {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final JsonMapper JSON = new JsonMapper();

	private final Map<String, String> documents = new TreeMap<>();

	private final String base;

	private int fetched;

	private String revision = "";

	Mirror(String base) {
		this.base = base;
	}

	/** Documents and their further pages, by address. */
	Map<String, String> documents() {
		return this.documents;
	}

	/** How many documents were asked for so far. */
	int fetched() {
		return this.fetched;
	}

	/** Catches up with all that changed; the first time, that is everything. */
	void follow() throws Exception {
		@Nullable String next = this.base + "/changes?first=70" + (this.revision.isEmpty() ? "" : "&since=" + this.revision);
		while (next != null) {
			JsonNode page = json(get(next).body());
			for (JsonNode change : page.get("changes")) {
				take(change);
			}
			next = text(page, "next");
			this.revision = page.get("revision").asString();
		}
	}

	private void take(JsonNode change) throws Exception {
		String address = change.get("document").asString();
		this.documents.keySet().removeIf((it) -> it.equals(address) || it.startsWith(address + "?"));
		if (change.get("change").asString().equals("REMOVED")) {
			assertThat(get(address).statusCode()).as(address).isEqualTo(410);
			return;
		}
		this.fetched++;
		@Nullable String next = address;
		while (next != null) {
			HttpResponse<String> document = get(next);
			assertThat(document.statusCode()).as(next).isEqualTo(200);
			this.documents.put(next, document.body());
			JsonNode read = json(document.body());
			next = null;
			for (JsonNode field : read) {
				next = (text(field, "next") != null) ? text(field, "next") : next;
			}
		}
	}

	static JsonNode json(String text) {
		return JSON.readTree(text);
	}

	static HttpResponse<String> get(String address) throws Exception {
		return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
	}

	private static @Nullable String text(JsonNode node, String field) {
		return node.path(field).isString() ? node.get(field).asString() : null;
	}

}
