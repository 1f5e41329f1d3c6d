package org.opiniongraph.publish.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.opiniongraph.GraphQlHttp;
import org.opiniongraph.GraphTest;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** GraphML as programs that draw and compute want it. */
@GraphTest
class GraphMlTests {

	private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

	@Autowired
	Exports exports;

	@Autowired
	GraphQlHttp graphQl;

	@Test
	void edgesLeadFromNodeToNodeAndHaveALabelAndAWeight() throws Exception {
		var out = new ByteArrayOutputStream();
		ExportedFile figures = Objects.requireNonNull(
				this.exports.write(Map.of(ExportFile.GRAPH_GRAPHML, out)).files().get(ExportFile.GRAPH_GRAPHML));
		var document = DocumentBuilderFactory.newDefaultNSInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(out.toByteArray()));
		NodeList nodes = document.getElementsByTagNameNS(NAMESPACE, "node");
		NodeList edges = document.getElementsByTagNameNS(NAMESPACE, "edge");
		assertThat(figures.records()).isEqualTo(nodes.getLength() + edges.getLength());
		var ids = new HashSet<String>();
		for (int at = 0; at < nodes.getLength(); at++) {
			var node = (Element) nodes.item(at);
			ids.add(node.getAttribute("id"));
			assertThat(data(node, "label")).as(node.getAttribute("id")).isNotBlank();
		}
		for (int at = 0; at < edges.getLength(); at++) {
			var edge = (Element) edges.item(at);
			assertThat(ids).contains(edge.getAttribute("source"), edge.getAttribute("target"));
			assertThat(data(edge, "label")).matches("[^A-Z_]+ \u00B7 [a-z ]+");
			String score = data(edge, "score");
			assertThat(Double.parseDouble(data(edge, "weight"))).isPositive()
				.isEqualTo(score.isEmpty() ? 1 : Double.parseDouble(score));
		}
		assertThat(document.getDocumentElement().getTextContent())
			.contains(this.graphQl.data("{ opinion(id: \"opinion:cstf-13/00044\") { text } }")
				.at("/opinion/text")
				.asString());
	}

	@Test
	void noTwoAttributesOfAKindHaveOneName() throws Exception {
		var out = new ByteArrayOutputStream();
		this.exports.write(Map.of(ExportFile.GRAPH_GRAPHML, out));
		NodeList keys = DocumentBuilderFactory.newDefaultNSInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(out.toByteArray()))
			.getElementsByTagNameNS(NAMESPACE, "key");
		var names = new HashSet<String>();
		for (int at = 0; at < keys.getLength(); at++) {
			var key = (Element) keys.item(at);
			assertThat(names.add(key.getAttribute("for") + " " + key.getAttribute("attr.name"))).isTrue();
		}
		assertThat(names)
			.containsAll(List.of("node label", "edge label", "edge weight", "node mark", "edge themeWeight"));
	}

	private static String data(Element element, String name) {
		NodeList all = element.getElementsByTagNameNS(NAMESPACE, "data");
		for (int at = 0; at < all.getLength(); at++) {
			if (((Element) all.item(at)).getAttribute("key").endsWith("-" + name)) {
				return all.item(at).getTextContent();
			}
		}
		return "";
	}

}
