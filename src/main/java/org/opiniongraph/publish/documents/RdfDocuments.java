package org.opiniongraph.publish.documents;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;
import org.opiniongraph.publish.web.Addresses;

import org.springframework.stereotype.Component;

/** Writes documents as RDF, and has the statements of many documents. */
@Component
public class RdfDocuments {

	private final LinkedNodes nodes;

	private final RdfNodes rdf;

	private final Addresses addresses;

	RdfDocuments(LinkedNodes nodes, Addresses addresses) {
		this.nodes = nodes;
		this.rdf = new RdfNodes(addresses);
		this.addresses = addresses;
	}

	byte[] turtle(LinkedNode node) {
		var out = new ByteArrayOutputStream();
		StreamRDF stream = turtle(out);
		statements(node).triples().forEach(stream::triple);
		stream.finish();
		return out.toByteArray();
	}

	byte[] jsonLd(LinkedNode node) {
		var out = new ByteArrayOutputStream();
		var graph = GraphFactory.createDefaultGraph();
		new TreeMap<>(RdfTerms.PREFIXES).forEach(graph.getPrefixMapping()::setNsPrefix);
		statements(node).triples().forEach(graph::add);
		RDFDataMgr.write(out, graph, RDFFormat.JSONLD11_PRETTY);
		return out.toByteArray();
	}

	/**
	 * Begins a Turtle text.
	 * @param out where it is written; it is not closed
	 * @return has its prefixes
	 */
	public static StreamRDF turtle(OutputStream out) {
		StreamRDF stream = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
		stream.start();
		new TreeMap<>(RdfTerms.PREFIXES).forEach(stream::prefix);
		return stream;
	}

	/**
	 * The statements of nodes, except those that follow from statements of other nodes.
	 * @param ids ids of public nodes, 100 at most: one GraphQL request for each kind
	 * among them
	 */
	public List<Triple> ofNodes(List<String> ids) {
		Map<String, LinkedNode> found = this.nodes.alone(ids);
		var all = new ArrayList<Triple>();
		for (String id : ids) {
			LinkedNode node = found.get(id);
			if (node == null) {
				throw new GraphUnavailableException(
						"The node " + id + " was deleted while the document was made. Try again in a moment.");
			}
			var said = new RdfStatements();
			this.rdf.add(node, said);
			all.addAll(said.triples());
		}
		return all;
	}

	/** The relation of two opinions, for both of them. */
	public List<Triple> ofRelated(String one, String other) {
		Node first = this.rdf.named(one);
		Node second = this.rdf.named(other);
		Node relation = RdfTerms.of("dcterms:relation");
		return List.of(Triple.create(first, relation, second), Triple.create(second, relation, first));
	}

	private RdfStatements statements(LinkedNode node) {
		var all = new RdfStatements();
		Node document = NodeFactory.createURI(this.addresses.ofDocument(node.id()));
		all.type(document, "schema:DigitalDocument");
		all.add(document, "schema:mainEntity", this.rdf.named(node.id()));
		var summary = node.child("summary");
		if (!summary.isEmpty()) {
			all.text(document, "schema:abstract", SummaryText.sentences(summary, "ja", ""), "ja");
			all.text(document, "schema:abstract", SummaryText.sentences(summary, "en", " "), "en");
		}
		this.rdf.add(node, all);
		return all;
	}

}
