package org.opiniongraph.publish.documents;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.TreeMap;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.opiniongraph.publish.web.Addresses;

import org.springframework.stereotype.Component;

/** Writes documents as RDF. */
@Component
class RdfDocuments {

	private final RdfNodes nodes;

	private final Addresses addresses;

	RdfDocuments(RdfNodes nodes, Addresses addresses) {
		this.nodes = nodes;
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

	/** A stream of Turtle that has its prefixes. */
	static StreamRDF turtle(OutputStream out) {
		StreamRDF stream = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
		stream.start();
		new TreeMap<>(RdfTerms.PREFIXES).forEach(stream::prefix);
		return stream;
	}

	private RdfStatements statements(LinkedNode node) {
		var all = new RdfStatements();
		Node document = NodeFactory.createURI(this.addresses.ofDocument(node.id()));
		all.type(document, "schema:DigitalDocument");
		all.add(document, "schema:mainEntity", this.nodes.named(node.id()));
		var summary = node.child("summary");
		if (!summary.isEmpty()) {
			all.text(document, "schema:abstract", SummaryText.sentences(summary, "ja", ""), "ja");
			all.text(document, "schema:abstract", SummaryText.sentences(summary, "en", " "), "en");
		}
		this.nodes.add(node, all);
		return all;
	}

}
