package org.opiniongraph.publish.documents;

import java.io.StringReader;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import de.siegmar.fastcsv.reader.CsvReader;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.LargeGraphTest;
import org.opiniongraph.api.http.HttpCall;
import org.opiniongraph.publish.web.Addresses;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Each list of a document that is cut leads on, until everything was named. */
@LargeGraphTest
class LongListsTests {

	private static final int MOST_PAGES = 30;

	@Autowired
	Addresses addresses;

	@Autowired
	GraphQlHttp graphQl;

	@ParameterizedTest
	@CsvSource({ "theme:iot-security,responses", "organization:nict,responses", "member:cstf/中尾,opinions" })
	void aListLeadsToItsEnd(String id, String list) {
		JsonNode first = read(this.addresses.ofDocument(id), "application/json").json().get(list);
		int total = first.get("totalCount").asInt();
		int pages = 1 + (total - 1) / 50;
		var ids = new ArrayList<String>();
		JsonNode page = first;
		for (int at = 1; at <= Math.min(pages, MOST_PAGES); at++) {
			page.get("items").forEach((it) -> ids.add(it.get("id").asString()));
			assertThat(page.has("next")).as("page %d of %d", at, pages).isEqualTo(at < pages);
			if (page.has("next")) {
				page = read(page.get("next").asString(), "application/json").json().get(list);
			}
		}
		assertThat(ids).doesNotHaveDuplicates().hasSize(Math.min(total, MOST_PAGES * 50));
	}

	@Test
	void aReaderThatFollowsHydraHasEveryEntryOfTheShorterListToo() {
		String document = this.addresses.ofDocument(themeWithMostResponses());
		Node responses = NodeFactory.createURI(document + "#responses");
		Node next = NodeFactory.createURI(document);
		Set<Node> members = new HashSet<>();
		int total = 0;
		for (int page = 0; next != null && page < MOST_PAGES; page++) {
			Graph graph = graph(next.getURI());
			total = ((Number) objects(graph, responses, "hydra:totalItems").getFirst().getLiteralValue()).intValue();
			members.addAll(objects(graph, responses, "hydra:member"));
			Node view = objects(graph, responses, "hydra:view").getFirst();
			assertThat(objects(graph, view, "hydra:first"))
				.containsExactly(NodeFactory.createURI(document + "?list=responses"));
			next = objects(graph, view, "hydra:next").stream().findFirst().orElse(null);
		}
		assertThat(total).isGreaterThan(50);
		assertThat(members).hasSize(total);
	}

	@Test
	void anotherListIsRefusedByName() {
		HttpCall.Answer answer = HttpCall.get(this.graphQl.uri("/doc/theme:role-of-government.json?list=members"));
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.json().get("detail").asString())
			.isEqualTo("'list': expected one of [narrower, opinions, responses], but was 'members'.");
	}

	@Test
	void theRowsOfACouncilAreThoseOfItsDocuments() {
		JsonNode council = read(this.addresses.ofDocument("council:cstf"), "application/json").json();
		int expected = 0;
		for (JsonNode document : council.at("/documents/items")) {
			expected += read(this.addresses.ofDocument(document.get("id").asString()), "application/json").json()
				.at("/opinions/totalCount")
				.asInt();
		}
		String rows = read(this.addresses.ofDocument("council:cstf") + ".csv", "*/*").text();
		List<String> documents = CsvReader.builder()
			.ofNamedCsvRecord(new StringReader(rows))
			.stream()
			.map((it) -> it.getField("document"))
			.toList();
		assertThat(documents).hasSize(expected);
		assertThat(new HashSet<>(documents)).hasSize(council.at("/documents/totalCount").asInt());
	}

	private String themeWithMostResponses() {
		return this.graphQl.data("{ themes(first: 100) { nodes { id responses { totalCount } } } }")
			.at("/themes/nodes")
			.valueStream()
			.max(Comparator.comparingInt((it) -> it.at("/responses/totalCount").asInt()))
			.orElseThrow()
			.get("id")
			.asString();
	}

	private static Graph graph(String address) {
		Graph graph = GraphFactory.createDefaultGraph();
		RDFParser.fromString(read(address, "text/turtle").text(), Lang.TURTLE).parse(graph);
		return graph;
	}

	private static List<Node> objects(Graph graph, Node subject, String property) {
		return graph.find(subject, RdfTerms.of(property), Node.ANY).mapWith(Triple::getObject).toList();
	}

	private static HttpCall.Answer read(String address, String accept) {
		HttpCall.Answer answer = HttpCall.get(URI.create(address), "Accept", accept);
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		return answer;
	}

}
