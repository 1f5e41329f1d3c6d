package org.opiniongraph.publish.documents;

import java.util.Map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of other people's vocabularies that documents are written with. */
final class Terms {

	private static final String SCHEMA_ORG = "https://schema.org/";

	private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

	private static final String PROV = "http://www.w3.org/ns/prov#";

	private static final String OA = "http://www.w3.org/ns/oa#";

	private static final String DCTERMS = "http://purl.org/dc/terms/";

	private static final String OPENGOV = "http://www.w3.org/ns/opengov#";

	private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

	private static final String XSD = "http://www.w3.org/2001/XMLSchema#";

	/** By prefix, as they are declared. */
	static final Map<String, String> PREFIXES = Map.of("schema", SCHEMA_ORG, "skos", SKOS, "prov", PROV, "oa", OA,
			"dcterms", DCTERMS, "opengov", OPENGOV, "rdf", RDF, "xsd", XSD);

	static final Node TYPE = NodeFactory.createURI(RDF + "type");

	private Terms() {
	}

	/** A term of schema.org. */
	static Node schema(String name) {
		return NodeFactory.createURI(SCHEMA_ORG + name);
	}

	/** A term of SKOS. */
	static Node skos(String name) {
		return NodeFactory.createURI(SKOS + name);
	}

	/** A term of PROV-O. */
	static Node prov(String name) {
		return NodeFactory.createURI(PROV + name);
	}

	/** A term of the Web Annotation Vocabulary. */
	static Node oa(String name) {
		return NodeFactory.createURI(OA + name);
	}

	/** A term of Dublin Core. */
	static Node dcterms(String name) {
		return NodeFactory.createURI(DCTERMS + name);
	}

	/** A term that Popolo uses for speeches: a question, an answer. */
	static Node opengov(String name) {
		return NodeFactory.createURI(OPENGOV + name);
	}

}
