package org.opiniongraph.publish.documents;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opiniongraph.GraphTest;
import org.opiniongraph.api.http.HttpCall;
import org.opiniongraph.publish.web.Addresses;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A program that reads RDF finds its way from page to page, and each number once. */
@GraphTest
class RdfPagesTests {

	@Autowired
	Addresses addresses;

	@ParameterizedTest
	@ValueSource(strings = { "text/turtle", "application/ld+json", "application/n-triples" })
	void aReaderThatFollowsHydraHasEveryEntry(String type) throws Exception {
		String document = this.addresses.ofDocument("document:cstf-13");
		Node opinions = NodeFactory.createURI(document + "#opinions");
		var members = new HashSet<Node>();
		String next = document;
		int total = 0;
		for (int page = 0; next != null && page < 10; page++) {
			Graph graph = read(next, type);
			total = ((Number) object(graph, opinions, "hydra:totalItems").getLiteralValue()).intValue();
			graph.find(opinions, RdfTerms.of("hydra:member"), Node.ANY)
				.forEachRemaining((it) -> members.add(it.getObject()));
			Node view = object(graph, opinions, "hydra:view");
			assertThat(view.getURI()).isEqualTo(next);
			assertThat(object(graph, view, "hydra:first").getURI()).isEqualTo(document);
			List<Triple> further = graph.find(view, RdfTerms.of("hydra:next"), Node.ANY).toList();
			next = further.isEmpty() ? null : further.getFirst().getObject().getURI();
		}
		assertThat(total).isEqualTo(59);
		assertThat(members).hasSize(total);
	}

	@Test
	void aListThatIsWholeSaysHowLongItIs() throws Exception {
		String document = this.addresses.ofDocument("document:cstf-13");
		Graph graph = read(document, "text/turtle");
		Node categories = NodeFactory.createURI(document + "#categories");
		assertThat(object(graph, categories, "hydra:totalItems").getLiteralValue()).isEqualTo(4);
		assertThat(graph.contains(categories, RdfTerms.of("hydra:view"), Node.ANY)).isFalse();
	}

	@Test
	void aNumberIsTheSameLiteralInEveryFormat() throws Exception {
		String document = this.addresses.ofDocument("opinion:cstf-13/00037");
		List<Triple> scores = read(document, "text/turtle").find(Node.ANY, RdfTerms.of("prov:value"), Node.ANY)
			.toList();
		assertThat(scores).isNotEmpty()
			.allSatisfy((it) -> assertThat(it.getObject().getLiteralDatatype()).isEqualTo(XSDDatatype.XSDdecimal))
			.allSatisfy((it) -> assertThat(it.getObject().getLiteralLexicalForm()).matches("0\\.[0-9]*[1-9]|[01]\\.0"));
		Graph again = read(document, "application/ld+json");
		assertThat(scores).allMatch(again::contains);
	}

	private static Node object(Graph graph, Node subject, String property) {
		return graph.find(subject, RdfTerms.of(property), Node.ANY).toList().getFirst().getObject();
	}

	private static Graph read(String address, String type) throws Exception {
		HttpCall.Answer answer = HttpCall.get(URI.create(address), "Accept", type);
		assertThat(answer.header("Content-Type")).startsWith(type);
		Lang language = type.contains("json") ? Lang.JSONLD11 : type.contains("turtle") ? Lang.TURTLE : Lang.NTRIPLES;
		Graph graph = GraphFactory.createDefaultGraph();
		RDFParser.source(new ByteArrayInputStream(answer.text().getBytes(StandardCharsets.UTF_8)))
			.lang(language)
			.parse(graph);
		return graph;
	}

}
