package org.opiniongraph.publish.documents;

import java.util.Map;
import java.util.Objects;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of external vocabularies that RDF documents use. */
final class RdfTerms {

	/**
	 * By prefix, as they are declared: schema.org, SKOS, PROV-O, the Web Annotation
	 * Vocabulary, Dublin Core, what Popolo uses for speeches, Hydra for pages, and RDF's
	 * own.
	 */
	static final Map<String, String> PREFIXES = Map.of("hydra", "http://www.w3.org/ns/hydra/core#", "schema",
			"https://schema.org/", "skos", "http://www.w3.org/2004/02/skos/core#", "prov", "http://www.w3.org/ns/prov#",
			"oa", "http://www.w3.org/ns/oa#", "dcterms", "http://purl.org/dc/terms/", "opengov",
			"http://www.w3.org/ns/opengov#", "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "xsd",
			"http://www.w3.org/2001/XMLSchema#");

	private RdfTerms() {
	}

	/**
	 * A term.
	 * @param name with its prefix, such as {@code schema:name}
	 */
	static Node of(String name) {
		int colon = name.indexOf(':');
		return NodeFactory.createURI(
				Objects.requireNonNull(PREFIXES.get(name.substring(0, colon)), name) + name.substring(colon + 1));
	}

}
