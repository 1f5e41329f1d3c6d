package org.opiniongraph.publish.documents;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.publish.web.Addresses;

import org.springframework.stereotype.Component;

/**
 * Says in RDF what is known of a node: with schema.org what it is, with SKOS how themes
 * and categories hang together, with PROV-O from where a statement comes, and with
 * Popolo's terms that an opinion is a question and a response an answer. Nothing is a
 * blank node, so that the same node always gives the same statements.
 */
@Component
class NodeStatements {

	private static final String JAPANESE = "ja";

	private static final String ENGLISH = "en";

	private static final String KANA = "ja-Hrkt";

	private static final String LATIN = "ja-Latn";

	private final Addresses addresses;

	private final EvidenceStatements evidence;

	NodeStatements(Addresses addresses, EvidenceStatements evidence) {
		this.addresses = addresses;
		this.evidence = evidence;
	}

	/** Adds what is known of a node. */
	void add(LinkedNode node, Statements to) {
		Node self = named(node.id());
		to.text(self, Terms.dcterms("identifier"), node.id());
		switch (node.kind()) {
			case COUNCIL -> council(node, self, to);
			case DOCUMENT -> document(node, self, to);
			case CATEGORY -> category(node, self, to);
			case MEMBER -> member(node, self, to);
			case OPINION -> opinion(node, self, to);
			case RESPONSE -> response(node, self, to);
			case PROGRAM -> subject(node, self, to, Terms.schema("Project"));
			case ORGANIZATION -> subject(node, self, to, Terms.schema("Organization"));
			case THEME -> theme(node, self, to);
			case MATERIAL -> {
				to.type(self, Terms.schema("CreativeWork"));
				to.text(self, Terms.schema("name"), node.title(), JAPANESE);
			}
			case WEB_PAGE -> {
				to.type(self, Terms.schema("WebPage"));
				to.text(self, Terms.schema("url"), node.text("address"));
			}
			case TERM_SUGGESTION, NAME, HONORIFIC ->
				throw new IllegalArgumentException(node.id() + " is no node that clients walk");
		}
		lists(node, self, to);
	}

	/** The address that names a node. */
	Node named(@Nullable Object id) {
		return NodeFactory.createURI(this.addresses.ofNode(Objects.toString(id)));
	}

	private void council(LinkedNode node, Node self, Statements to) {
		to.type(self, Terms.schema("GovernmentOrganization"));
		names(node.fields(), self, to);
	}

	private void document(LinkedNode node, Node self, Statements to) {
		to.type(self, Terms.schema("Report"), Terms.prov("Entity"));
		to.text(self, Terms.schema("name"), node.text("title"), language(node.text("language")));
		to.text(self, Terms.schema("inLanguage"), node.text("language"));
		to.text(self, Terms.schema("url"), node.text("source"));
		to.date(self, Terms.schema("datePublished"), node.text("issuedOn"));
		to.text(self, Terms.schema("sha256"), node.text("sha256"));
		link(self, Terms.schema("publisher"), node.child("council"), to);
	}

	private void category(LinkedNode node, Node self, Statements to) {
		to.type(self, Terms.skos("Concept"));
		labels(node.fields(), self, to);
		to.text(self, Terms.skos("notation"), node.text("label"));
		to.integer(self, Terms.schema("position"), node.fields().get("ordinal"));
		link(self, Terms.schema("isPartOf"), node.child("document"), to);
	}

	private void member(LinkedNode node, Node self, Statements to) {
		to.type(self, Terms.schema("Person"), Terms.prov("Agent"));
		to.text(self, Terms.schema("name"), node.text("name"), JAPANESE);
		to.text(self, Terms.schema("alternateName"), node.text("reading"), KANA);
		to.text(self, Terms.schema("alternateName"), node.text("nameRomaji"), LATIN);
		to.text(self, Terms.schema("roleName"), node.text("roleLabel"), JAPANESE);
		link(self, Terms.schema("memberOf"), node.child("council"), to);
	}

	private void opinion(LinkedNode node, Node self, Statements to) {
		to.type(self, Terms.opengov("Question"), Terms.schema("Question"), Terms.prov("Entity"));
		passage(node, self, to);
		to.integer(self, Terms.schema("position"), node.fields().get("row"));
		link(self, Terms.dcterms("subject"), node.child("category"), to);
		link(self, Terms.schema("author"), node.child("member"), to);
		link(self, Terms.prov("wasAttributedTo"), node.child("member"), to);
		link(self, Terms.schema("suggestedAnswer"), node.child("response"), to);
		for (Map<String, @Nullable Object> reference : LinkedNode.maps(node.fields().get("refersTo"))) {
			link(self, Terms.dcterms("references"), LinkedNode.map(reference.get("category")), to);
		}
		for (Map<String, @Nullable Object> edge : node.children("related")) {
			link(self, Terms.dcterms("relation"), LinkedNode.map(edge.get("node")), to);
		}
	}

	private void response(LinkedNode node, Node self, Statements to) {
		to.type(self, Terms.opengov("Answer"), Terms.schema("Answer"), Terms.prov("Entity"));
		passage(node, self, to);
		for (Map<String, @Nullable Object> reference : LinkedNode.maps(node.fields().get("materials"))) {
			link(self, Terms.dcterms("references"), LinkedNode.map(reference.get("material")), to);
		}
	}

	private void passage(LinkedNode node, Node self, Statements to) {
		Map<String, @Nullable Object> document = node.child("document");
		to.text(self, Terms.schema("text"), node.text("text"),
				language((document.get("language") instanceof String it) ? it : null));
		link(self, Terms.schema("isPartOf"), document, to);
		link(self, Terms.prov("wasDerivedFrom"), document, to);
		for (Map<String, @Nullable Object> mention : node.children("mentions")) {
			link(self, Terms.schema("mentions"), LinkedNode.map(mention.get("subject")), to);
		}
		for (Map<String, @Nullable Object> match : node.children("themes")) {
			link(self, Terms.schema("about"), LinkedNode.map(match.get("theme")), to);
		}
		for (Map<String, @Nullable Object> citation : node.children("citations")) {
			link(self, Terms.schema("citation"), LinkedNode.map(citation.get("page")), to);
		}
		this.evidence.add(node, self, to);
	}

	private void subject(LinkedNode node, Node self, Statements to, Node type) {
		to.type(self, type);
		names(node.fields(), self, to);
		to.text(self, Terms.schema("identifier"), node.text("code"));
		to.text(self, Terms.schema("description"), node.text("description"), JAPANESE);
	}

	private void theme(LinkedNode node, Node self, Statements to) {
		to.type(self, Terms.skos("Concept"));
		labels(node.fields(), self, to);
		link(self, Terms.skos("broader"), node.child("broader"), to);
		for (Map<String, @Nullable Object> narrower : LinkedNode.maps(node.fields().get("narrower"))) {
			link(self, Terms.skos("narrower"), narrower, to);
		}
	}

	/** What points to a node, as the opinions, responses and members say it. */
	private void lists(LinkedNode node, Node self, Statements to) {
		Node property = switch (node.kind()) {
			case DOCUMENT -> Terms.schema("isPartOf");
			case CATEGORY -> Terms.dcterms("subject");
			case MEMBER -> Terms.schema("author");
			case RESPONSE -> Terms.schema("suggestedAnswer");
			case PROGRAM, ORGANIZATION -> Terms.schema("mentions");
			case THEME -> Terms.schema("about");
			case WEB_PAGE -> Terms.schema("citation");
			case MATERIAL -> Terms.dcterms("references");
			case COUNCIL -> Terms.schema("memberOf");
			case OPINION, TERM_SUGGESTION, NAME, HONORIFIC -> null;
		};
		if (property != null) {
			for (String list : List.of("opinions", "responses", "members", "categories")) {
				node.children(list).forEach((it) -> to.add(named(it.get("id")), property(list, property), self));
			}
			node.children("documents").forEach((it) -> to.add(named(it.get("id")), Terms.schema("publisher"), self));
		}
	}

	private static Node property(String list, Node usual) {
		return list.equals("categories") ? Terms.schema("isPartOf") : usual;
	}

	private void link(Node self, Node property, Map<String, @Nullable Object> other, Statements to) {
		if (other.get("id") != null) {
			to.add(self, property, named(other.get("id")));
		}
	}

	private void names(Map<String, @Nullable Object> fields, Node self, Statements to) {
		to.text(self, Terms.schema("name"), fields.get("name"), JAPANESE);
		to.text(self, Terms.schema("name"), fields.get("nameEn"), ENGLISH);
		to.text(self, Terms.schema("alternateName"), fields.get("reading"), KANA);
		aliases(fields, self, Terms.schema("alternateName"), to);
	}

	private void labels(Map<String, @Nullable Object> fields, Node self, Statements to) {
		to.text(self, Terms.skos("prefLabel"), fields.get("name"), JAPANESE);
		to.text(self, Terms.skos("prefLabel"), fields.get("nameEn"), ENGLISH);
		to.text(self, Terms.skos("altLabel"), fields.get("reading"), KANA);
		aliases(fields, self, Terms.skos("altLabel"), to);
	}

	private static void aliases(Map<String, @Nullable Object> fields, Node self, Node property, Statements to) {
		if (fields.get("aliases") instanceof List<?> aliases) {
			aliases.forEach((it) -> to.text(self, property, it));
		}
	}

	private static String language(@Nullable String tag) {
		return (tag != null) ? tag : JAPANESE;
	}

}
