package org.opiniongraph.knowledge.lookup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.load.ingest.Ingest;
import org.opiniongraph.load.ingest.SeedFolder;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Search on a graph that was loaded with other texts and another vocabulary. */
@Tag("database")
@LoadingTest
class LoadedWordsTests {

	private static final String DESCRIPTOR = """
			slug: plain
			title: 意見
			language: ja
			table: table.tsv
			columns: {opinion: 意見}
			""";

	@TempDir
	Path folder;

	@Autowired
	Ingest ingest;

	@Autowired
	GraphQlHttp graphQl;

	@Test
	void kyotoIsFoundBeforeTokyo() throws IOException {
		load(SeedFolder.in(this.folder), "東京都の対策", "東京都と東京都", "この長い文章は京都で行われた会議の記録であり、ほかにも多くのことを述べている。");
		assertThat(found("京都")).containsExactly("opinion:plain/00003", "opinion:plain/00002", "opinion:plain/00001");
		assertThat(found("東京都")).containsExactlyInAnyOrder("opinion:plain/00001", "opinion:plain/00002");
	}

	@Test
	void theWordsOfAnotherVocabularyStayWholeInQueriesToo() throws IOException {
		SeedFolder seed = SeedFolder.in(this.folder);
		load(seed, "防衛線の話", "防衛線上の話");
		assertThat(found("防衛線上")).containsExactly("opinion:plain/00002");
		seed.edit("vocabulary/words.yaml", (words) -> words + "\n- 防衛線上\n");
		this.ingest.run(seed.location(), false);
		assertThat(found("防衛線")).containsExactly("opinion:plain/00001", "opinion:plain/00002");
		assertThat(found("防衛線上")).containsExactly("opinion:plain/00002");
	}

	@Test
	void aReadingOfATextWithSignsIsOnItsOwnLetters() throws IOException {
		load(SeedFolder.in(this.folder), "𠮷野家の👨‍👩‍👧対策　「情報」[共有]");
		assertThat(found("[共有] 情報」「共有")).startsWith("opinion:plain/00001");
		assertThat(this.graphQl.data(
				"{ search(query: \"吉野\") { totalCount } other: search(query: \"𠮷野\") { edges { highlights { matches { start end text } } } } }")
			.at("/other/edges/0/highlights/0/matches/0/text")
			.asString()).isEqualTo("𠮷野");
	}

	private void load(SeedFolder seed, String... opinions) throws IOException {
		seed.withDocument("plain", DESCRIPTOR, "意見\n" + String.join("\n", opinions) + "\n");
		this.ingest.run(seed.location(), false);
	}

	private List<String> found(String query) {
		return this.graphQl
			.data("query ($query: String!) { search(query: $query, kinds: [OPINION]) { edges { node { id } } } }",
					Map.of("query", query))
			.at("/search/edges")
			.valueStream()
			.map((edge) -> edge.at("/node/id").asString())
			.toList();
	}

}
