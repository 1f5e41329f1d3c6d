package org.opiniongraph.publish.export;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.publish.documents.RdfText;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.Labels;
import org.opiniongraph.publish.web.WebPaths;

/**
 * The data set as catalogues and RDF programs want to know it, in the terms of DCAT 3 and
 * VoID: what it is, under which licence, how large, how often it changes, and where all
 * of it can be had. For one thread.
 */
final class DatasetDescription {

	private static final String FOAF = "http://xmlns.com/foaf/0.1/";

	private static final String SPDX = "http://spdx.org/rdf/terms#";

	private static final String FORMATS = "http://www.w3.org/ns/formats/";

	private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

	private static final Map<String, String> PREFIXES = Map.of("dcat", DCAT.NS, "dcterms", DCTerms.NS, "void", VOID.NS,
			"foaf", FOAF, "spdx", SPDX, "rdf", RDF.uri, "xsd", XSD.NS);

	private final DatasetProperties about;

	private final Addresses addresses;

	private final String graphQl;

	private final Export export;

	private final Node self;

	private final Set<Triple> triples = new LinkedHashSet<>();

	DatasetDescription(DatasetProperties about, Addresses addresses, String graphQl, Export export) {
		this.about = about;
		this.addresses = addresses;
		this.graphQl = graphQl;
		this.export = export;
		this.self = at(WebPaths.DATASET);
	}

	/** Writes it; the same graph and the same settings give the same bytes. */
	byte[] write(RDFFormat format) {
		dataset();
		counts();
		for (ExportFile file : ExportFile.values()) {
			file(file, Objects.requireNonNull(this.export.files().get(file)));
		}
		service();
		return RdfText.of(this.triples, PREFIXES, format);
	}

	private void dataset() {
		add(this.self, RDF.type, DCAT.Dataset.asNode());
		add(this.self, RDF.type, VOID.Dataset.asNode());
		text(this.self, DCTerms.title, this.about.title(), "ja");
		text(this.self, DCTerms.title, this.about.titleEn(), "en");
		text(this.self, DCTerms.description, this.about.description(), "ja");
		text(this.self, DCTerms.description, this.about.descriptionEn(), "en");
		licence(this.self);
		text(this.self, DCTerms.rights, this.about.rights(), "en");
		if (this.about.publisher() != null) {
			Node publisher = at(WebPaths.DATASET + "#publisher");
			add(this.self, DCTerms.publisher, publisher);
			add(publisher, RDF.type, NodeFactory.createURI(FOAF + "Agent"));
			add(publisher, foaf("name"), NodeFactory.createLiteralString(this.about.publisher()));
		}
		if (this.about.rhythm() != null) {
			add(this.self, DCTerms.accrualPeriodicity, NodeFactory.createURI(this.about.rhythm().toString()));
		}
		typed(this.self, DCTerms.modified, this.export.graph().loadedAt(), XSDDatatype.XSDdateTime);
		add(this.self, ResourceFactory.createProperty(DCAT.NS, "version"),
				NodeFactory.createLiteralString(this.export.graph().revision()));
		add(this.self, DCAT.landingPage, at("/"));
		add(this.self, foaf("homepage"), at("/"));
		Node description = at(WebPaths.VOID);
		add(description, RDF.type, VOID.DatasetDescription.asNode());
		add(description, foaf("primaryTopic"), this.self);
	}

	/** How large it is, as a whole and by the kinds of nodes that clients reach. */
	private void counts() {
		add(this.self, VOID.uriSpace, NodeFactory.createLiteralString(this.addresses.of(WebPaths.ID)));
		RdfText.vocabularies().forEach((it) -> add(this.self, VOID.vocabulary, NodeFactory.createURI(it)));
		List.of("Turtle", "N-Triples", "JSON-LD")
			.forEach((it) -> add(this.self, VOID.feature, NodeFactory.createURI(FORMATS + it.replace("-", "_"))));
		long all = 0;
		for (NodeKind kind : Arrays.stream(NodeKind.values()).filter(NodeKind::isPublic).toList()) {
			long count = this.export.counts().nodes().getOrDefault(kind.label(), 0L);
			all += count;
			Node part = at(WebPaths.DATASET + "#" + kind.label());
			add(this.self, VOID.subset, part);
			add(part, RDF.type, VOID.Dataset.asNode());
			add(part, DCTerms.title, NodeFactory.createLiteralString(Labels.of(kind.name())));
			typed(part, VOID.entities, count, XSDDatatype.XSDinteger);
			add(part, VOID.uriSpace, NodeFactory.createLiteralString(this.addresses.ofNode(kind.idPrefix())));
		}
		typed(this.self, VOID.entities, all, XSDDatatype.XSDinteger);
		ExportedFile statements = Objects.requireNonNull(this.export.files().get(ExportFile.GRAPH_NT));
		typed(this.self, VOID.triples, statements.records(), XSDDatatype.XSDinteger);
	}

	private void file(ExportFile file, ExportedFile figures) {
		Node distribution = at(WebPaths.EXPORT + "/" + file.fileName());
		add(this.self, DCAT.distribution, distribution);
		if (file == ExportFile.GRAPH_NT || file == ExportFile.GRAPH_TTL) {
			add(this.self, VOID.dataDump, distribution);
		}
		add(distribution, RDF.type, DCAT.Distribution.asNode());
		add(distribution, DCTerms.title, NodeFactory.createLiteralString(file.fileName()));
		licence(distribution);
		add(distribution, DCAT.accessURL, at(WebPaths.EXPORT));
		add(distribution, DCAT.downloadURL, distribution);
		add(distribution, DCAT.mediaType,
				NodeFactory.createURI(MEDIA_TYPES + file.mediaType().replaceFirst(";.*", "")));
		typed(distribution, DCAT.byteSize, figures.bytes(), XSDDatatype.XSDnonNegativeInteger);
		Node checksum = NodeFactory.createURI(distribution.getURI() + "#checksum");
		add(distribution, spdx("checksum"), checksum);
		add(checksum, RDF.type, NodeFactory.createURI(SPDX + "Checksum"));
		add(checksum, spdx("algorithm"), NodeFactory.createURI(SPDX + "checksumAlgorithm_sha256"));
		typed(checksum, spdx("checksumValue"), figures.sha256(), XSDDatatype.XSDhexBinary);
	}

	/** GraphQL, and the feed of changes. */
	private void service() {
		Node service = at(this.graphQl);
		add(service, RDF.type, DCAT.DataService.asNode());
		add(service, DCTerms.title, NodeFactory.createLiteralString("GraphQL"));
		add(service, DCAT.endpointURL, service);
		add(service, DCAT.endpointDescription, at("/schema.graphqls"));
		add(service, DCAT.servesDataset, this.self);
		licence(service);
		Node feed = at(WebPaths.CHANGES + ".atom");
		add(feed, RDF.type, DCAT.DataService.asNode());
		add(feed, DCTerms.title, NodeFactory.createLiteralString(Labels.of("feed")));
		add(feed, DCAT.endpointURL, feed);
		add(feed, DCAT.servesDataset, this.self);
	}

	private void licence(Node of) {
		if (this.about.licence() != null) {
			add(of, DCTerms.license, NodeFactory.createURI(this.about.licence().toString()));
		}
	}

	private void text(Node subject, Property property, @Nullable String text, String language) {
		if (text != null && !text.isBlank()) {
			add(subject, property, NodeFactory.createLiteralLang(text.strip(), language));
		}
	}

	private void typed(Node subject, Property property, Object value, RDFDatatype type) {
		add(subject, property, NodeFactory.createLiteralDT(value.toString(), type));
	}

	private void add(Node subject, Property property, Node object) {
		this.triples.add(Triple.create(subject, property.asNode(), object));
	}

	private Node at(String path) {
		return NodeFactory.createURI(this.addresses.of(path));
	}

	private static Property foaf(String name) {
		return ResourceFactory.createProperty(FOAF, name);
	}

	private static Property spdx(String name) {
		return ResourceFactory.createProperty(SPDX, name);
	}

}
