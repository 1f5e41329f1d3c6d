package org.opiniongraph.change;

import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opiniongraph.GraphTest;
import org.opiniongraph.ingest.Ingest;
import org.opiniongraph.ingest.SeedFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A client that mirrors everything and catches up from the feed alone. */
@GraphTest
class MirrorTests {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	@TempDir
	Path folder;

	@LocalServerPort
	int port;

	@Autowired
	Ingest ingest;

	private SeedFolder seed;

	@BeforeEach
	void load() throws Exception {
		this.seed = SeedFolder.in(this.folder);
		this.ingest.run(this.folder.toUri().toString(), true);
	}

	@AfterEach
	void putBack() {
		this.ingest.run(SeedFolder.PACKAGED, true);
	}

	@Test
	void aClientThatFollowsTheFeedHasWhatAFreshMirrorHas() throws Exception {
		var mirror = new Mirror();
		mirror.follow();
		assertThat(mirror.documents).hasSizeGreaterThan(150);
		change();
		int whole = mirror.fetched;
		mirror.follow();
		assertThat(mirror.fetched - whole).isLessThan(whole);
		var fresh = new Mirror();
		fresh.follow();
		assertThat(mirror.documents).isEqualTo(fresh.documents);
		this.seed.edit("vocabulary/themes.yaml", (text) -> text.replaceFirst("nameEn: ", "nameEn: New "));
		this.ingest.run(this.folder.toUri().toString(), false);
		mirror.follow();
		fresh = new Mirror();
		fresh.follow();
		assertThat(mirror.documents).isEqualTo(fresh.documents);
	}

	@Test
	void whatIsGoneIsGoneAndWhoWasAwayTooLongStartsAfresh() throws Exception {
		change();
		assertThat(get(base() + "/doc/opinion:cstf-13/00059").statusCode()).isEqualTo(410);
		HttpResponse<String> unknown = get(base() + "/changes?since=unknown");
		assertThat(unknown.statusCode()).isEqualTo(410);
		assertThat(new JsonMapper().readTree(unknown.body()).get("start").asString()).isEqualTo(base() + "/changes");
	}

	@Test
	void theFeedIsAtomToo() throws Exception {
		String since = new JsonMapper().readTree(get(base() + "/changes").body()).get("revision").asString();
		change();
		var feed = (Feed) new WireFeedInput()
			.build(new StringReader(get(base() + "/changes.atom?since=" + since).body()));
		JsonNode changes = new JsonMapper().readTree(get(base() + "/changes?since=" + since).body()).get("changes");
		assertThat(feed.getEntries()).hasSize(changes.size());
		assertThat(feed.getEntries()).anyMatch((it) -> it.getTitle().equals("REMOVED opinion:cstf-13/00059"));
	}

	/** The last row goes, and a word of the first text that asks something changes. */
	private void change() throws Exception {
		this.seed.edit(SeedFolder.TABLE, (table) -> {
			String edited = table.replaceFirst("ではないか。", "ではないか？").stripTrailing();
			return edited.substring(0, edited.lastIndexOf('\n') + 1);
		});
		this.seed.edit("corrections.yaml",
				(text) -> text.replaceFirst("(?s)- document: cstf-13\\s+row: 59\\s.*?(?=- document|$)", ""));
		this.ingest.run(this.folder.toUri().toString(), false);
	}

	private String base() {
		return "http://localhost:" + this.port;
	}

	private static HttpResponse<String> get(String address) throws Exception {
		return HTTP.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
	}

	private final class Mirror {

		final Map<String, String> documents = new TreeMap<>();

		int fetched;

		private String revision = "";

		void follow() throws Exception {
			String next = base() + "/changes?first=70" + (this.revision.isEmpty() ? "" : "&since=" + this.revision);
			while (next != null) {
				JsonNode page = new JsonMapper().readTree(get(next).body());
				for (JsonNode change : page.get("changes")) {
					take(change);
				}
				next = page.get("next").isNull() ? null : page.get("next").asString();
				this.revision = page.get("revision").asString();
			}
		}

		private void take(JsonNode change) throws Exception {
			String id = change.get("id").asString();
			if (change.get("change").asString().equals("REMOVED")) {
				this.documents.remove(id);
				return;
			}
			HttpResponse<String> document = get(change.get("document").asString());
			assertThat(document.statusCode()).as(id).isEqualTo(200);
			this.documents.put(id, document.body());
			this.fetched++;
		}

	}

}
