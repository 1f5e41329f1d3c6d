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

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Writes documents as RDF. */
@Configuration(proxyBeanMethods = false)
class RdfDocuments {

	private final NodeStatements statements;

	private final Addresses addresses;

	RdfDocuments(NodeStatements statements, Addresses addresses) {
		this.statements = statements;
		this.addresses = addresses;
	}

	@Bean
	DocumentWriter turtleDocuments() {
		return new Rdf(DocumentFormat.TURTLE) {
			@Override
			void write(Statements statements, OutputStream out) {
				StreamRDF stream = turtle(out);
				statements.triples().forEach(stream::triple);
				stream.finish();
			}
		};
	}

	@Bean
	DocumentWriter jsonLdDocuments() {
		return new Rdf(DocumentFormat.JSON_LD) {
			@Override
			void write(Statements statements, OutputStream out) {
				var graph = GraphFactory.createDefaultGraph();
				new TreeMap<>(Terms.PREFIXES).forEach(graph.getPrefixMapping()::setNsPrefix);
				statements.triples().forEach(graph::add);
				RDFDataMgr.write(out, graph, RDFFormat.JSONLD11_PRETTY);
			}
		};
	}

	/** A stream of Turtle that has its prefixes. */
	static StreamRDF turtle(OutputStream out) {
		StreamRDF stream = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
		stream.start();
		new TreeMap<>(Terms.PREFIXES).forEach(stream::prefix);
		return stream;
	}

	private abstract class Rdf implements DocumentWriter {

		private final DocumentFormat format;

		Rdf(DocumentFormat format) {
			this.format = format;
		}

		@Override
		public DocumentFormat format() {
			return this.format;
		}

		@Override
		public byte[] write(LinkedNode node) {
			var all = new Statements();
			Node document = NodeFactory.createURI(RdfDocuments.this.addresses.ofDocument(node.id()));
			all.type(document, Terms.schema("DigitalDocument"));
			all.add(document, Terms.schema("mainEntity"), RdfDocuments.this.statements.named(node.id()));
			var summary = node.child("summary");
			if (!summary.isEmpty()) {
				all.text(document, Terms.schema("abstract"), SummaryText.sentences(summary, "ja", ""), "ja");
				all.text(document, Terms.schema("abstract"), SummaryText.sentences(summary, "en", " "), "en");
			}
			RdfDocuments.this.statements.add(node, all);
			var out = new ByteArrayOutputStream();
			write(all, out);
			return out.toByteArray();
		}

		abstract void write(Statements statements, OutputStream out);

	}

}
