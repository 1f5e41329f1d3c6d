package org.opiniongraph.knowledge.lookup;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.opiniongraph.neo4j.reading.GraphReader;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@ResourceLock(GraphTest.APPLICATION)
@GraphTest
class NodeControllerTests {

	@Autowired
	GraphQlHttp graphQl;

	@Autowired
	GraphReader reader;

	@Test
	void nodesComeInTheOrderOfTheirIdsAndUnknownOnesAreNull() {
		JsonNode nodes = this.graphQl
			.data("""
					{ nodes(ids: ["program:cyder", "nothing", "council:cstf", "opinion:cstf-13/00038", "document:cstf-13",
					              "category:cstf-13/1", "member:cstf/安田", "response:cstf-13/00001", "organization:nict",
					              "material:cstf-13/資料13-1/①", "opinion:cstf-13/00060", "program:cyder"]) { __typename id } }
					""")
			.get("nodes");
		assertThat(nodes.valueStream().map((node) -> node.isNull() ? "null" : node.get("__typename").asString()))
			.containsExactly("Program", "null", "Council", "Opinion", "Document", "Category", "Member", "Response",
					"Organization", "Material", "null", "Program");
	}

	@Test
	void manyNodesOfAKindAreOneStatement() {
		List<String> ids = IntStream.rangeClosed(1, 50).mapToObj("\"opinion:cstf-13/%05d\""::formatted).toList();
		long before = this.reader.statementCount();
		JsonNode nodes = this.graphQl
			.data("{ nodes(ids: %s) { ... on Opinion { row text member { name } } } }".formatted(ids))
			.get("nodes");
		assertThat(nodes).hasSize(50);
		assertThat(nodes.get(49).get("row").asInt()).isEqualTo(50);
		assertThat(this.reader.statementCount() - before).isEqualTo(1);
	}

	@Test
	void moreThanAHundredIdsAreRefused() {
		List<String> ids = IntStream.rangeClosed(1, 101).mapToObj("\"opinion:cstf-13/%05d\""::formatted).toList();
		JsonNode error = this.graphQl.error("{ nodes(ids: %s) { id } }".formatted(ids));
		assertThat(error.get("message").asString()).isEqualTo("'ids': expected at most 100 ids, but there were 101");
	}

}
