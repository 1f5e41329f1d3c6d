package org.opiniongraph.publish.documents;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.model.ProgramKind;
import org.opiniongraph.publish.web.Addresses;

/**
 * Writes a node as RDF: with schema.org what it is, with SKOS the hierarchy of themes and
 * categories, with PROV-O the source of a statement, and with Popolo's terms that an
 * opinion is a question and a response is an answer. There are no blank nodes, so the
 * same node always gives the same statements.
 */
record RdfNodes(Addresses addresses) {

	private static final String JAPANESE = "ja";

	private static final String ENGLISH = "en";

	private static final String KANA = "ja-Hrkt";

	private static final String LATIN = "ja-Latn";

	/** Adds what is known of a node. */
	void add(LinkedNode node, RdfStatements to) {
		Node self = named(node.id());
		to.text(self, "dcterms:identifier", node.id());
		switch (node.kind()) {
			case COUNCIL -> {
				to.type(self, "schema:GovernmentOrganization");
				names(node.fields(), self, "schema:name", "schema:alternateName", to);
				link(self, "skos:exactMatch", node.child("organization"), to);
			}
			case DOCUMENT -> document(node, self, to);
			case CATEGORY -> category(node, self, to);
			case MEMBER -> member(node, self, to);
			case OPINION -> opinion(node, self, to);
			case RESPONSE -> response(node, self, to);
			case COMMITMENT -> commitment(node, self, to);
			case STOCK_ANSWER -> {
				to.type(self, "schema:CreativeWork");
				to.text(self, "schema:text", node.text("pattern"), JAPANESE);
			}
			case PROGRAM -> program(node, self, to);
			case ORGANIZATION -> organization(node, self, to);
			case PLACE -> {
				subject(node, self, to, "schema:Place");
				link(self, "schema:containedInPlace", node.child("partOf"), to);
				all(self, "schema:containsPlace", node.children("parts"), to);
			}
			case THEME -> theme(node, self, to);
			case MATERIAL -> {
				to.type(self, "schema:CreativeWork");
				to.text(self, "schema:name", node.title(), JAPANESE);
			}
			case WEB_PAGE -> {
				to.type(self, "schema:WebPage");
				to.text(self, "schema:url", node.text("address"));
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

	private void document(LinkedNode node, Node self, RdfStatements to) {
		to.type(self, "schema:Report", "prov:Entity");
		to.text(self, "schema:name", node.text("title"), language(node.text("language")));
		to.text(self, "schema:inLanguage", node.text("language"));
		to.text(self, "schema:url", node.text("source"));
		to.date(self, "schema:datePublished", node.text("issuedOn"));
		to.text(self, "schema:sha256", node.text("sha256"));
		link(self, "schema:publisher", node.child("council"), to);
		link(self, "schema:contributor", node.child("answeredBy"), to);
		link(self, "dcterms:isVersionOf", node.child("editionOf"), to);
	}

	private void category(LinkedNode node, Node self, RdfStatements to) {
		to.type(self, "skos:Concept");
		names(node.fields(), self, "skos:prefLabel", "skos:altLabel", to);
		to.text(self, "skos:notation", node.text("label"));
		to.integer(self, "schema:position", node.fields().get("ordinal"));
		link(self, "schema:isPartOf", node.child("document"), to);
	}

	private void member(LinkedNode node, Node self, RdfStatements to) {
		to.type(self, "ORGANIZATION".equals(node.text("speakerKind")) ? "schema:Organization" : "schema:Person",
				"prov:Agent");
		to.text(self, "schema:name", node.text("name"), JAPANESE);
		to.text(self, "schema:alternateName", node.text("reading"), KANA);
		to.text(self, "schema:alternateName", node.text("nameRomaji"), LATIN);
		others(node.fields(), self, "schema:alternateName", to);
		to.text(self, "schema:roleName", node.text("roleLabel"), JAPANESE);
		link(self, "schema:memberOf", node.child("council"), to);
		node.children("samePersons").forEach((it) -> link(self, "schema:sameAs", LinkedNode.map(it.get("member")), to));
	}

	private void opinion(LinkedNode node, Node self, RdfStatements to) {
		to.type(self, "opengov:Question", "schema:Question", "prov:Entity");
		passage(node, self, to);
		to.integer(self, "schema:position", node.fields().get("row"));
		link(self, "dcterms:subject", node.child("category"), to);
		all(self, "schema:author", node.children("speakers"), to);
		all(self, "prov:wasAttributedTo", node.children("speakers"), to);
		link(self, "schema:suggestedAnswer", node.child("response"), to);
		to.text(self, "schema:actionStatus", node.child("outcome").get("stage"));
		links(self, "dcterms:references", node.children("refersTo"), "category", to);
		links(self, "dcterms:relation", node.children("related"), "node", to);
		link(self, "prov:wasRevisionOf", LinkedNode.map(node.child("restates").get("opinion")), to);
		node.children("restatedBy")
			.forEach((it) -> to.add(named(LinkedNode.map(it.get("node")).get("id")), "prov:wasRevisionOf", self));
	}

	private void response(LinkedNode node, Node self, RdfStatements to) {
		to.type(self, "opengov:Answer", "schema:Answer", "prov:Entity");
		passage(node, self, to);
		link(self, "dcterms:creator", node.child("author"), to);
		link(self, "schema:author", node.child("author"), to);
		link(self, "schema:isBasedOn", LinkedNode.map(node.child("stock").get("stockAnswer")), to);
		links(self, "dcterms:references", node.children("materials"), "material", to);
		node.children("commitments").forEach((it) -> to.add(self, "schema:hasPart", named(it.get("id"))));
	}

	/** A plan of the body that answers: PROV-O's term for what is meant to be done. */
	private void commitment(LinkedNode node, Node self, RdfStatements to) {
		to.type(self, "prov:Plan", "schema:Claim");
		to.text(self, "schema:text", text(node.child("phrase")), JAPANESE);
		to.text(self, "schema:abstract", text(node.child("act")), JAPANESE);
		to.text(self, "schema:actionStatus", node.text("stage"));
		link(self, "prov:wasDerivedFrom", node.child("response"), to);
		link(self, "schema:agent", node.child("actor"), to);
		for (Map<String, @Nullable Object> program : node.children("programs")) {
			link(self, "schema:about", program, to);
		}
	}

	private static @Nullable String text(Map<String, @Nullable Object> span) {
		return (span.get("text") instanceof String it) ? it : null;
	}

	private void passage(LinkedNode node, Node self, RdfStatements to) {
		Map<String, @Nullable Object> document = node.child("document");
		to.text(self, "schema:text", node.text("text"),
				language((document.get("language") instanceof String it) ? it : null));
		link(self, "schema:isPartOf", document, to);
		link(self, "prov:wasDerivedFrom", document, to);
		links(self, "schema:mentions", node.children("mentions"), "subject", to);
		links(self, "schema:about", node.children("themes"), "theme", to);
		links(self, "schema:citation", node.children("citations"), "page", to);
		new RdfEvidence(this.addresses).add(node, self, to);
	}

	private void program(LinkedNode node, Node self, RdfStatements to) {
		subject(node, self, to, switch (ProgramKind.of(Objects.toString(node.text("programKind")))) {
			case PROGRAM, PROJECT, MEASURE -> "schema:Project";
			case PLAN, STANDARD, REPORT -> "schema:CreativeWork";
			case LAW -> "schema:Legislation";
			case EVENT -> "schema:Event";
		});
		link(self, "schema:isPartOf", node.child("partOf"), to);
		all(self, "schema:hasPart", node.children("parts"), to);
		all(self, "schema:provider", node.children("runBy"), to);
	}

	private void organization(LinkedNode node, Node self, RdfStatements to) {
		subject(node, self, to, "schema:Organization");
		link(self, "skos:exactMatch", node.child("council"), to);
		link(self, "schema:parentOrganization", node.child("partOf"), to);
		all(self, "schema:subOrganization", node.children("parts"), to);
		node.children("runs").forEach((it) -> to.add(named(it.get("id")), "schema:provider", self));
	}

	private void subject(LinkedNode node, Node self, RdfStatements to, String type) {
		to.type(self, type);
		names(node.fields(), self, "schema:name", "schema:alternateName", to);
		to.text(self, "schema:identifier", node.text("code"));
		to.text(self, "schema:description", node.text("description"), JAPANESE);
	}

	private void theme(LinkedNode node, Node self, RdfStatements to) {
		to.type(self, "skos:Concept");
		names(node.fields(), self, "skos:prefLabel", "skos:altLabel", to);
		link(self, "skos:broader", node.child("broader"), to);
		all(self, "skos:narrower", node.children("narrower"), to);
	}

	/**
	 * The inverse statements of a node, as the opinions, responses and members have them.
	 */
	private void lists(LinkedNode node, Node self, RdfStatements to) {
		String property = switch (node.kind()) {
			case DOCUMENT -> "schema:isPartOf";
			case CATEGORY -> "dcterms:subject";
			case MEMBER -> "schema:author";
			case RESPONSE -> "schema:suggestedAnswer";
			case PROGRAM, ORGANIZATION, PLACE -> "schema:mentions";
			case THEME -> "schema:about";
			case WEB_PAGE -> "schema:citation";
			case MATERIAL -> "dcterms:references";
			case STOCK_ANSWER -> "schema:isBasedOn";
			case COUNCIL -> "schema:memberOf";
			case OPINION, COMMITMENT, TERM_SUGGESTION, NAME, HONORIFIC -> null;
		};
		if (property != null) {
			for (String list : List.of("opinions", "responses", "members", "categories")) {
				node.children(list)
					.forEach((it) -> to.add(named(it.get("id")),
							list.equals("categories") ? "schema:isPartOf" : property, self));
			}
			(node.kind() == NodeKind.COUNCIL ? node.children("documents") : List.<Map<String, @Nullable Object>>of())
				.forEach((it) -> to.add(named(it.get("id")), "schema:publisher", self));
		}
	}

	private void link(Node self, String property, Map<String, @Nullable Object> other, RdfStatements to) {
		if (other.get("id") != null) {
			to.add(self, property, named(other.get("id")));
		}
	}

	private void all(Node self, String property, List<Map<String, @Nullable Object>> others, RdfStatements to) {
		for (Map<String, @Nullable Object> other : others) {
			link(self, property, other, to);
		}
	}

	/** Leads to a node that each of some findings has in a field. */
	private void links(Node self, String property, List<Map<String, @Nullable Object>> findings, String field,
			RdfStatements to) {
		for (Map<String, @Nullable Object> finding : findings) {
			link(self, property, LinkedNode.map(finding.get(field)), to);
		}
	}

	private static void names(Map<String, @Nullable Object> fields, Node self, String property, String other,
			RdfStatements to) {
		to.text(self, property, fields.get("name"), JAPANESE);
		to.text(self, property, fields.get("nameEn"), ENGLISH);
		to.text(self, other, fields.get("reading"), KANA);
		others(fields, self, other, to);
	}

	private static void others(Map<String, @Nullable Object> fields, Node self, String property, RdfStatements to) {
		if (fields.get("aliases") instanceof List<?> aliases) {
			aliases.forEach((it) -> to.text(self, property, it));
		}
	}

	private static String language(@Nullable String tag) {
		return (tag != null) ? tag : JAPANESE;
	}

}
