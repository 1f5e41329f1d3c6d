package org.opiniongraph.publish.documents;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.opiniongraph.publish.web.Addresses;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes documents as RDF. */
@Configuration(proxyBeanMethods = false)
class RdfDocuments {

	@Bean
	DocumentWriter turtleDocuments(RdfNodes nodes, Addresses addresses) {
		return new Rdf(DocumentFormat.TURTLE, nodes, addresses, (statements, out) -> {
			StreamRDF stream = turtle(out);
			statements.triples().forEach(stream::triple);
			stream.finish();
		});
	}

	@Bean
	DocumentWriter jsonLdDocuments(RdfNodes nodes, Addresses addresses) {
		return new Rdf(DocumentFormat.JSON_LD, nodes, addresses, (statements, out) -> {
			var graph = GraphFactory.createDefaultGraph();
			new TreeMap<>(RdfTerms.PREFIXES).forEach(graph.getPrefixMapping()::setNsPrefix);
			statements.triples().forEach(graph::add);
			RDFDataMgr.write(out, graph, RDFFormat.JSONLD11_PRETTY);
		});
	}

	/** A stream of Turtle that has its prefixes. */
	static StreamRDF turtle(OutputStream out) {
		StreamRDF stream = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
		stream.start();
		new TreeMap<>(RdfTerms.PREFIXES).forEach(stream::prefix);
		return stream;
	}

	private record Rdf(DocumentFormat format, RdfNodes nodes, Addresses addresses,
			BiConsumer<RdfStatements, OutputStream> writing) implements DocumentWriter {

		@Override
		public byte[] write(LinkedNode node) {
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
			var out = new ByteArrayOutputStream();
			this.writing.accept(all, out);
			return out.toByteArray();
		}

	}

}
