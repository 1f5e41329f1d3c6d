package org.opiniongraph.publish.changes;

import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.clients.ClientTools;
import org.opiniongraph.load.ingest.Ingest;
import org.opiniongraph.load.ingest.SeedFolder;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Who follows the change feed has what a fresh mirror has, whatever changed. */
@LoadingTest
class MirrorTests {

	/** One after the other; each finds what is recorded too little of in its own way. */
	private static final List<Edit> EDITS = List.of(
			new Edit("a word of an opinion, and the last row", SeedFolder.TABLE, MirrorTests::withoutTheLastRow),
			new Edit("a word of an answer", SeedFolder.TABLE, (table) -> table.replaceFirst("重要と考えます。", "極めて重要と考えます。")),
			new Edit("who said it", SeedFolder.TABLE, (table) -> table.replaceFirst("\t後藤構成員\t", "\t中尾構成員\t")),
			new Edit("where it stands", SeedFolder.TABLE, MirrorTests::inTheNextCategory),
			new Edit("a row above others", SeedFolder.TABLE,
					(table) -> table.replaceFirst("(?m)^(② 研究開発の推進\t)",
							"② 研究開発の推進\t中尾構成員\t海底ケーブルの防護を議題に加えること。\tご指摘のとおりです。\n$1")),
			new Edit("what a category is called", SeedFolder.DESCRIPTOR,
					(text) -> text.replace("nameEn: International cooperation", "nameEn: Cooperation")),
			new Edit("what the document is called", SeedFolder.DESCRIPTOR,
					(text) -> text.replace("対応の方向性（案）\n", "対応の方向性\n")),
			new Edit("what a broader theme is called", "vocabulary/themes.yaml",
					(text) -> text.replace("nameEn: Emerging technologies and services", "nameEn: Technologies")),
			new Edit("how a programme is written", "vocabulary/programs.yaml",
					(text) -> text.replace("  name: NOTICE\n", "  name: NOTICE\n  aliases: [ＮＯＴＩＣＥ事業]\n")
						.replace("  reading: エスアイピー\n", "")),
			new Edit("how a member is read", "councils/cstf.yaml",
					(text) -> text.replace("nameRomaji: Nakao", "nameRomaji: Nakawo")),
			new Edit("what the council is called", "councils/cstf.yaml",
					(text) -> text.replace("nameEn: Cybersecurity Task Force", "nameEn: Task Force")),
			new Edit("what researchers say", "corrections.yaml",
					(text) -> text.replace("verdict: refuted\n  reason: 既に", "verdict: refuted\n  reason: すでに")
						.replace("score: 0.6\n  reason: 小規模", "score: 0.9\n  reason: 小規模")));

	@TempDir
	Path folder;

	@LocalServerPort
	int port;

	@Autowired
	Ingest ingest;

	private SeedFolder seed;

	/** The last row can go from it. */
	@BeforeEach
	void seed() throws Exception {
		this.seed = SeedFolder.in(this.folder)
			.edit("corrections.yaml",
					(text) -> text.replaceFirst("(?s)- document: cstf-13\\s+row: 59\\s.*?(?=- document|$)", ""));
	}

	/** It catches up with two loads at a time, and is compared now and then. */
	@Test
	void aClientThatFollowsTheFeedHasWhatAFreshMirrorHas() throws Exception {
		var mirror = new Mirror(base());
		mirror.follow();
		int whole = mirror.fetched();
		assertThat(mirror.documents()).hasSizeGreaterThan(150);
		for (int i = 0; i < EDITS.size(); i++) {
			Edit edit = EDITS.get(i);
			this.seed.edit(edit.file(), edit.edit());
			load(this.seed.location());
			if (i % 2 == 0) {
				int before = mirror.fetched();
				mirror.follow();
				assertThat(mirror.fetched() - before).as("up to " + edit.what()).isBetween(1, whole);
			}
			if (i == EDITS.size() / 2 - 1 || i == EDITS.size() - 1) {
				var fresh = new Mirror(base());
				fresh.follow();
				mirror.follow();
				assertThat(mirror.documents()).as("up to " + edit.what()).isEqualTo(fresh.documents());
			}
		}
	}

	@Test
	void anEditionMoreAndLessIsFollowedToo() throws Exception {
		load(this.seed.location());
		var mirror = new Mirror(base());
		mirror.follow();
		var before = Map.copyOf(mirror.documents());
		this.seed.withLargeDocument("second", 1);
		load(this.seed.location());
		mirror.follow();
		assertThat(mirror.documents()).containsKey(base() + "/doc/opinion:second/00059").isNotEqualTo(before);
		this.seed.delete("documents/second/document.yaml");
		load(this.seed.location());
		mirror.follow();
		assertThat(mirror.documents()).isEqualTo(before);
	}

	@Test
	void whatIsGoneSaysWhatIsThereInstead() throws Exception {
		this.seed.edit(SeedFolder.TABLE, MirrorTests::withoutTheLastRowButOne)
			.edit("vocabulary/themes.yaml", (text) -> text.replace("theme:cloud\n", "theme:cloud-computing\n"));
		load(this.seed.location());
		assertThat(replacedBy("opinion:cstf-13/00058")).as("no other row says it, and the last row keeps its id")
			.isEmpty();
		assertThat(replacedBy("theme:cloud")).containsExactly("theme:cloud-computing");
		var read = Mirror.json(Mirror.get(base() + "/graphql?query="
				+ URLEncoder.encode(
						"""
								{ theme: removedNode(id: "theme:cloud") { nodeId kind name text replacedBy { id ... on Theme { name } } }
								  opinion: removedNode(id: "opinion:cstf-13/00058") { kind name text replacedBy { id } }
								  there: removedNode(id: "theme:cloud-computing") { nodeId }
								  never: removedNode(id: "theme:none") { nodeId } }""",
						StandardCharsets.UTF_8))
			.body()).get("data");
		assertThat(read.get("theme")).hasToString("""
				{"nodeId":"theme:cloud","kind":"THEME","name":"クラウドとDX","text":null,\
				"replacedBy":[{"id":"theme:cloud-computing","name":"クラウドとDX"}]}""");
		assertThat(read.get("opinion").get("text").asString()).isNotBlank();
		assertThat(read.get("opinion").get("replacedBy")).isEmpty();
		assertThat(read.get("there").isNull()).isTrue();
		assertThat(read.get("never").isNull()).isTrue();
		ClientTools.browse("browser/gone.mjs", base(), Path.of("target/explorer").toAbsolutePath(), "/themes/cloud",
				"/themes/cloud-computing");
		this.seed.edit(SeedFolder.TABLE, MirrorTests::withoutTheLastRow);
		load(this.seed.location());
		assertThat(replacedBy("opinion:cstf-13/00059")).isEmpty();
	}

	@Test
	void whoWasAwayTooLongStartsAfresh() throws Exception {
		var unknown = Mirror.get(base() + "/changes?since=" + "0".repeat(64));
		assertThat(unknown.statusCode()).isEqualTo(410);
		assertThat(Mirror.json(unknown.body()).get("start").asString()).isEqualTo(base() + "/changes");
	}

	@Test
	void theFeedIsAtomTooAndDoesNotGoBackward() throws Exception {
		String first = revision();
		this.seed.edit(SeedFolder.TABLE, MirrorTests::withoutTheLastRow);
		load(this.seed.location());
		var feed = (Feed) new WireFeedInput()
			.build(new StringReader(Mirror.get(base() + "/changes.atom?since=" + first).body()));
		JsonNode changes = Mirror.json(Mirror.get(base() + "/changes?since=" + first).body()).get("changes");
		assertThat(feed.getEntries()).hasSize(changes.size());
		assertThat(feed.getEntries())
			.anyMatch((it) -> it.getTitle().startsWith("削除 · Removed: 御意見 · Opinion – ")
					&& !it.getTitle().contains("opinion:") && it.getId().endsWith("/id/opinion:cstf-13/00059"))
			.allMatch((it) -> it.getSummary().getValue().length() > 1);
		assertThat(feed.getOtherLinks()).anyMatch(
				(it) -> it.getRel().equals("self") && it.getHref().equals(base() + "/changes.atom?since=" + first));
		assertThat(Mirror.get(base() + "/changes?since=" + revision() + "&until=" + first).statusCode()).isEqualTo(400);
	}

	@Test
	void whatChangedSinceADayOrAMomentIsTold() throws Exception {
		var before = Mirror.json(Mirror.get(base() + "/changes").body());
		Instant loaded = Instant.parse(before.get("at").asString());
		this.seed.edit(SeedFolder.TABLE, MirrorTests::withoutTheLastRow);
		load(this.seed.location());
		var since = Mirror.json(Mirror.get(base() + "/changes?since=" + before.get("revision").asString()).body());
		for (String moment : List.of(loaded.toString(),
				loaded.plusMillis(1).atOffset(ZoneOffset.ofHours(9)).toString())) {
			assertThat(Mirror.json(Mirror.get(base() + "/changes?since=" + moment).body()).get("changes")).as(moment)
				.isEqualTo(since.get("changes"));
		}
		assertThat(changesSince(LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).plusDays(1).toString())).isEmpty();
		assertThat(changesSince("1999-12-31"))
			.hasSameSizeAs(Mirror.json(Mirror.get(base() + "/changes").body()).get("changes"));
	}

	private JsonNode changesSince(String moment) throws Exception {
		return Mirror.json(Mirror.get(base() + "/changes?since=" + moment).body()).get("changes");
	}

	@ParameterizedTest
	@ValueSource(strings = { "unknown", "2026-13-01", "2026-11", "yesterday", "12", "20261101" })
	void whatIsNeitherARevisionNorAMomentIsToldWhatTheseAre(String since) throws Exception {
		var answer = Mirror.get(base() + "/changes?since=" + since);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(Mirror.json(answer.body()).get("detail").asString())
			.startsWith("'since': expected a revision, the 64 hexadecimal digits")
			.contains("2026-11-01T09:00:00Z");
		assertThat(Mirror.get(base() + "/changes?until=" + since).statusCode()).isEqualTo(400);
	}

	@Test
	void aFeedThatCannotBeIsRefused() throws Exception {
		assertThat(Mirror.get(base() + "/changes?first=0").statusCode()).isEqualTo(400);
		assertThat(Mirror.get(base() + "/changes?first=x").statusCode()).isEqualTo(400);
		assertThat(Mirror.get(base() + "/changes?since=%FF").statusCode()).isEqualTo(400);
	}

	private void load(String location) {
		this.ingest.run(location, false);
	}

	private String revision() throws Exception {
		return Mirror.json(Mirror.get(base() + "/changes").body()).get("revision").asString();
	}

	private List<String> replacedBy(String id) throws Exception {
		var answer = Mirror.get(base() + "/doc/" + id + ".ttl");
		assertThat(answer.statusCode()).isEqualTo(410);
		JsonNode problem = Mirror.json(answer.body());
		assertThat(problem.get("id").asString()).isEqualTo(id);
		return problem.get("replacedBy").valueStream().map((it) -> it.get("id").asString()).toList();
	}

	private String base() {
		return "http://localhost:" + this.port;
	}

	private static String withoutTheLastRow(String table) {
		String edited = table.replaceFirst("ではないか。", "ではないか？").stripTrailing();
		return edited.substring(0, edited.lastIndexOf('\n') + 1);
	}

	private static String withoutTheLastRowButOne(String table) {
		return table.stripTrailing().replaceFirst("\n[^\n]*(\n[^\n]*)$", "$1") + "\n";
	}

	private static String inTheNextCategory(String table) {
		return table.replaceFirst("(?m)^①[^\t]*\t", "② 研究開発の推進\t");
	}

	/** What somebody changes in a file of the seed. */
	private record Edit(String what, String file, UnaryOperator<String> edit) {
	}

}
