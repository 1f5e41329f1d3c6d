package org.opiniongraph.knowledge.lookup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.neo4j.reading.GraphReader;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What all nodes have in common is read in the same way of all of them. */
@ResourceLock(GraphTest.APPLICATION)
@GraphTest
class NamedTests {

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	GraphReader reader;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					council:cstf                | サイバーセキュリティタスクフォース     | Cybersecurity Task Force | council:cstf
					document:cstf-13            | 構成員の御意見と対応の方向性（案）     |                          | document:cstf-13
					member:cstf/中尾            | 中尾                                   | Nakao                    | member:cstf/%E4%B8%AD%E5%B0%BE
					theme:5g                    | 5G                                     | 5G                       | theme:5g
					organization:mic            | 総務省                                 | Ministry of Internal Affairs and Communications (MIC) | organization:mic
					material:cstf-13/資料13-1/③ | 資料13-1③                              |                          | material:cstf-13/%E8%B3%87%E6%96%9913-1/%E2%91%A2
					""")
	void oneFragmentReadsTheNameOfEveryKind(String id, String name, String nameEn, String path) {
		JsonNode node = this.graphQl.data("{ node(id: \"%s\") { ... on Named { id name nameEn url } } }".formatted(id))
			.get("node");
		assertThat(node.get("id").asString()).isEqualTo(id);
		assertThat(node.get("name").asString()).isEqualTo(name);
		if (!id.startsWith("organization")) {
			assertThat(node.get("nameEn").asString(null)).isEqualTo(nameEn);
		}
		assertThat(node.get("url").asString()).endsWith("/id/" + path);
	}

	@Test
	void anAddressIsThatOfTheDocumentsAndTakesNoStatement() {
		long before = this.reader.statementCount();
		JsonNode opinions = this.graphQl.data("{ opinions(first: 3) { nodes { id url } } }").at("/opinions/nodes");
		assertThat(this.reader.statementCount() - before).isEqualTo(1);
		assertThat(opinions).allSatisfy((it) -> assertThat(it.get("url").asString())
			.isEqualTo(this.graphQl.uri("/id/" + it.get("id").asString()).toString()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "councils", "documents", "categories", "members", "opinions", "responses", "programs",
			"organizations", "themes", "materials", "search(query: \"人材\")", "search(query: \"NICT\", first: 3)",
			"themes(first: 3, orderBy: { field: OPINIONS, direction: ASC })", "members(last: 2)" })
	void nodesAreThoseOfTheEdges(String list) {
		JsonNode found = this.graphQl
			.data("{ list: %s { nodes { ... on Node { id } } edges { node { ... on Node { id } } } } }".formatted(list))
			.get("list");
		assertThat(found.get("nodes")).isNotEmpty();
		assertThat(found.get("nodes").valueStream().toList())
			.isEqualTo(found.get("edges").valueStream().map((it) -> it.get("node")).toList());
		JsonNode alone = this.graphQl.data("{ list: %s { nodes { ... on Node { id } } } }".formatted(list));
		assertThat(alone.at("/list/nodes")).isEqualTo(found.get("nodes"));
	}

	/** Each side is read with what is selected on both. */
	@Test
	void whatIsSelectedUnderNodesIsReadAsUnderEdges() {
		String opinion = "member { name role } category { name } response { text } themes { theme { name broader { id } } }";
		assertThat(this.graphQl.data("{ opinions { nodes { text %s } } }".formatted(opinion)).at("/opinions/nodes"))
			.isEqualTo(this.graphQl.data("{ opinions { edges { node { id } } nodes { text %s } } }".formatted(opinion))
				.at("/opinions/nodes"));
		JsonNode both = this.graphQl
			.data("{ opinions { edges { node { text } } nodes { row %s } } }".formatted(opinion))
			.get("opinions");
		assertThat(both.at("/edges/3/node/text").asString()).isNotEmpty();
		assertThat(both.at("/nodes/3/member/name").asString()).isNotEmpty();
		assertThat(both.at("/nodes/3/response/text").asString()).isNotEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			opinion:cstf-13/00001 |                       | opinion:cstf-13/00002
			opinion:cstf-13/00037 | opinion:cstf-13/00036 | opinion:cstf-13/00038
			opinion:cstf-13/00059 | opinion:cstf-13/00058 |
			""")
	void anOpinionHasNeighbours(String id, String previous, String next) {
		JsonNode opinion = this.graphQl
			.data("{ opinion(id: \"%s\") { previous { id text } next { id member { name } } } }".formatted(id))
			.get("opinion");
		assertThat(opinion.at("/previous/id").asString(null)).isEqualTo(previous);
		assertThat(opinion.at("/next/id").asString(null)).isEqualTo(next);
	}

	@Test
	void allNeighboursAreReadTogether() {
		long before = this.reader.statementCount();
		this.graphQl.data("{ opinions(first: 50) { nodes { previous { row } next { row } } } }");
		assertThat(this.reader.statementCount() - before).as("the page, all neighbours").isLessThanOrEqualTo(3);
	}

}
