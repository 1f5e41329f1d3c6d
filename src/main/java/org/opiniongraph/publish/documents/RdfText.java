package org.opiniongraph.publish.documents;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;

/** Writes RDF statements as text. */
public final class RdfText {

	private static final Set<String> OF_RDF = Set.of("rdf", "xsd");

	private RdfText() {
	}

	/**
	 * Writes statements.
	 * @param triples all of them
	 * @param prefixes the beginnings of names by their short forms
	 * @param format Turtle, N-Triples or JSON-LD
	 * @return UTF-8
	 */
	public static byte[] of(Collection<Triple> triples, Map<String, String> prefixes, RDFFormat format) {
		var out = new ByteArrayOutputStream();
		if (format.equals(RDFFormat.JSONLD11_PRETTY)) {
			var graph = GraphFactory.createDefaultGraph();
			new TreeMap<>(prefixes).forEach(graph.getPrefixMapping()::setNsPrefix);
			triples.forEach(graph::add);
			RDFDataMgr.write(out, graph, format);
		}
		else {
			StreamRDF stream = stream(out, prefixes, format);
			triples.forEach(stream::triple);
			stream.finish();
		}
		return out.toByteArray();
	}

	/**
	 * Begins a text that is written statement by statement, with the prefixes of
	 * documents.
	 * @param out where it is written; it is not closed
	 * @param format Turtle or N-Triples
	 * @return must be finished
	 */
	public static StreamRDF stream(OutputStream out, RDFFormat format) {
		return stream(out, RdfTerms.PREFIXES, format);
	}

	/** The addresses of the vocabularies that documents use. */
	public static List<String> vocabularies() {
		return RdfTerms.PREFIXES.entrySet()
			.stream()
			.filter((it) -> !OF_RDF.contains(it.getKey()))
			.map(Map.Entry::getValue)
			.sorted()
			.toList();
	}

	private static StreamRDF stream(OutputStream out, Map<String, String> prefixes, RDFFormat format) {
		StreamRDF stream = StreamRDFWriter.getWriterStream(out, format);
		stream.start();
		new TreeMap<>(prefixes).forEach(stream::prefix);
		return stream;
	}

}
