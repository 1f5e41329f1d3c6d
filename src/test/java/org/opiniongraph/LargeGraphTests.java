package org.opiniongraph;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The large graph has what lists have to be tried on: many documents that differ. */
@LargeGraphTest
class LargeGraphTests {

	@Autowired
	GraphQlHttp graphQl;

	@Test
	void itsDocumentsDifferInAllThatTheyHave() {
		JsonNode data = this.graphQl.data("""
				{ opinions { totalCount } documents(first: 100) { edges { node { categories { totalCount }
				    members { totalCount } opinions { totalCount } } } } }
				""");
		assertThat(data.at("/opinions/totalCount").asInt()).isBetween(5_500, 6_500);
		assertThat(data.at("/documents/edges")).hasSize(LargeSeed.DOCUMENTS);
		assertThat(different(data, "opinions")).hasSizeGreaterThan(12);
		assertThat(different(data, "members")).hasSizeGreaterThan(6);
		assertThat(different(data, "categories")).hasSize(4);
	}

	private static Stream<Integer> different(JsonNode data, String list) {
		return data.at("/documents/edges")
			.valueStream()
			.map((it) -> it.get("node").get(list).get("totalCount").asInt())
			.distinct();
	}

}
