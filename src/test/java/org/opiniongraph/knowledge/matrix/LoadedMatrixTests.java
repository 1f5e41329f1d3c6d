package org.opiniongraph.knowledge.matrix;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LoadingTest;
import org.opiniongraph.load.ingest.Ingest;
import org.opiniongraph.load.ingest.SeedFolder;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The matrix of a document that the packaged seed does not have. */
@LoadingTest
class LoadedMatrixTests {

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	Ingest ingest;

	@Test
	void whatHasNoCategoryOrMemberCountsInItsRowAlone(@TempDir Path folder) throws IOException {
		SeedFolder seed = SeedFolder.in(folder).withDocument("plain", """
				slug: plain
				title: 意見
				language: ja
				table: table.tsv
				columns: {opinion: 意見, member: 氏名}
				roles: {構成員: MEMBER}
				""", "氏名\t意見\n中尾構成員\tサプライチェーンの対策\n藤本構成員\t意見なし\n\tサプライチェーンの対策が必要\n");
		this.ingest.run(seed.location(), false);
		String query = "{ themeMatrix(document: \"document:plain\", first: 50, minScore: 0.01 %s) { %s } }";
		JsonNode rows = this.graphQl.data(query.formatted("minCategories: 0", MatrixOfThemesTests.ROW))
			.get("themeMatrix");
		assertThat(rows.valueStream().filter((row) -> row.at("/theme/id").asString().equals("theme:supply-chain")))
			.singleElement()
			.satisfies((row) -> {
				assertThat(row.get("cells")).isEmpty();
				assertThat(row.get("categoryCount").asInt()).isZero();
				assertThat(row.get("memberCount").asInt()).isEqualTo(1);
				assertThat(row.get("opinionCount").asInt()).isEqualTo(2);
				assertThat(row.get("silentMembers")).singleElement()
					.extracting((it) -> it.get("id").asString())
					.isEqualTo("member:plain/藤本");
			});
		assertThat(this.graphQl.data(query.formatted("", MatrixOfThemesTests.ROW)).get("themeMatrix")).isEmpty();
	}

}
