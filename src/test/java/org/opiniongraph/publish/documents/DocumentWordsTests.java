package org.opiniongraph.publish.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.api.http.HttpCall;
import org.opiniongraph.load.ingest.Ingest;
import org.opiniongraph.load.ingest.SeedFolder;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.util.UriUtils;

import static org.assertj.core.api.Assertions.assertThat;

/** What people read of a document is in its own words, and names all who spoke. */
@LoadingTest
class DocumentWordsTests {

	private static final String FIRST = """
			slug: plan-1
			title: みどりの計画
			language: ja
			table: table.tsv
			columns: {opinion: 意見, member: 提出者, category: 章, response: 市の考え方}
			words: {member: 意見提出者, category: 章, opinion: 提出された意見, response: 市の考え方, answeredBy: あおば市}
			""";

	private static final String SECOND = FIRST.replace("plan-1", "plan-2")
		.replace("words:", "editionOf: plan-1\nwords:");

	private static final String TABLE = """
			章	提出者	意見	市の考え方
			第1章	株式会社甲、乙大学	海底ケーブルの防護を計画に書くべきである。	ご指摘を踏まえて検討します。
			第2章	丙協会	委員会の開催回数を年四回に増やしてほしい。	ご意見として承ります。
			""";

	@TempDir
	Path folder;

	@Autowired
	Ingest ingest;

	@Autowired
	GraphQlHttp graphQl;

	@BeforeEach
	void load() throws IOException {
		this.ingest.run(SeedFolder.in(this.folder)
			.withDocument("plan-1", FIRST, TABLE)
			.withDocument("plan-2", SECOND, TABLE.replace("年四回", "毎月") + "第2章\t丁社\t衛星通信を使うこと。\t検討します。\n")
			.location(), false);
	}

	@Test
	void theWordsAreFieldsOfTheDocument() {
		JsonNode words = this.graphQl.data("""
				{ documents { nodes { id words { member category opinion response answeredBy } } } }
				""").at("/documents/nodes");
		assertThat(words.valueStream().map((it) -> it.at("/id").asString() + it.at("/words"))).contains(
				"document:cstf-13{\"member\":\"構成員\",\"category\":\"施策カテゴリ\",\"opinion\":\"御意見\",\"response\":\"対応の方向性\",\"answeredBy\":\"総務省\"}",
				"document:plan-1{\"member\":\"意見提出者\",\"category\":\"章\",\"opinion\":\"提出された意見\",\"response\":\"市の考え方\",\"answeredBy\":\"あおば市\"}");
	}

	@Test
	void pagesAndSummariesSayThem() {
		for (String id : List.of("document:plan-1", "category:plan-1/1", "opinion:plan-1/00001",
				"response:plan-1/00001", "member:plan-1/株式会社甲")) {
			assertThat(page(id).text()).as(id).doesNotContain("構成員", "施策カテゴリ", "御意見", "対応の方向性");
		}
		assertThat(page("document:plan-1").text()).contains("回答者 · Answered by あおば市", "章 · Categories (2)",
				"文書「みどりの計画」には、2件の提出された意見が2つの章にわたって収められている。", "2件に市の考え方が示されている", "述べたのは3名で");
		assertThat(page("opinion:plan-1/00001").select("h2").eachText()).contains("市の考え方 · Response");
		assertThat(page("opinion:cstf-13/00001").text()).contains("構成員 · Member", "施策カテゴリ · Category");
		assertThat(page("theme:human-resources").text()).contains("御意見 · Opinions");
	}

	@Test
	void allWhoRaisedAnOpinionAreNamed() {
		assertThat(page("opinion:plan-1/00001").select("li a").eachText()).contains("株式会社甲", "乙大学");
		assertThat(get("opinion:plan-1/00001.json").json().at("/speakers/1/id").asString())
			.isEqualTo("member:plan-1/乙大学");
		assertThat(get("opinion:plan-1/00001.nt").text().lines().filter((it) -> it.contains("schema.org/author")))
			.hasSize(2);
		assertThat(get("document:plan-1.csv").text()).contains("株式会社甲、乙大学");
		assertThat(get("document:plan-1.json").json().at("/summary/numbers/memberCount").asInt()).isEqualTo(3);
	}

	@Test
	void whatAnEditionChangedIsInItsPageAndItsSummary() {
		Document page = page("document:plan-2");
		assertThat(page.text()).contains("前の版「みどりの計画」と比べて1件が変わり、1件が加わった。前の版の0件はこの版にない。",
				"前の版からの変更 · What this edition changed (2)",
				"変更 · Change: 変更 · Changed · 変わった部分 · Changed parts: 提出された意見 · Opinion", "−「年四回」+「毎月」", "追加 · Added");
		JsonNode changes = get("document:plan-2.json").json().get("rowChanges");
		assertThat(Stream.of(0, 1).map((it) -> changes.at("/items/" + it + "/change").asString()))
			.containsExactly("CHANGED", "ADDED");
		assertThat(page("document:plan-1").text()).doesNotContain("前の版");
	}

	private Document page(String id) {
		return Jsoup.parse(get(id + ".html").text());
	}

	private HttpCall.Answer get(String document) {
		HttpCall.Answer answer = HttpCall
			.get(this.graphQl.uri("/doc/" + UriUtils.encodePath(document, StandardCharsets.UTF_8)), "Accept", "*/*");
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer;
	}

}
