package org.opiniongraph.publish.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;
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

	/**
	 * Writes the document of a node.
	 * @param page the page of one of its lists
	 */
	byte[] write(LinkedNode node, AskedPage page, RDFFormat format) {
		return RdfText.of(statements(node, page).triples(), RdfTerms.PREFIXES, format);
	}

	/**
	 * The statements of nodes, except those that follow from statements of other nodes. A
	 * node that lacks properties of the model has none.
	 * @param ids ids of public nodes, 100 at most: one GraphQL request for each kind
	 * among them
	 */
	public List<Triple> ofNodes(List<String> ids) {
		Map<String, LinkedNode> found = this.nodes.alone(ids);
		var all = new ArrayList<Triple>();
		for (String id : ids) {
			LinkedNode node = found.get(id);
			if (node != null) {
				var said = new RdfStatements();
				this.rdf.add(node, said);
				all.addAll(said.triples());
			}
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

	private RdfStatements statements(LinkedNode node, AskedPage asked) {
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
		node.fields().forEach((field, value) -> {
			Map<String, @Nullable Object> page = LinkedNode.map(value);
			if (page.containsKey("items")) {
				list(document, field, page, all);
				boolean longest = node.isLongest(field);
				boolean here = longest ? node.isLongest(asked.list()) : field.equals(asked.list());
				view(document, field, new AskedPage(longest ? null : field, here ? asked.after() : null), page, all);
			}
		});
		return all;
	}

	/** How many entries a list of the node has, and those that this document names. */
	private void list(Node document, String field, Map<String, @Nullable Object> page, RdfStatements to) {
		Node list = NodeFactory.createURI(document.getURI() + "#" + field);
		to.add(document, "schema:hasPart", list);
		to.type(list, "hydra:Collection");
		to.integer(list, "hydra:totalItems", page.get("totalCount"));
		for (Map<String, @Nullable Object> item : LinkedNode.maps(page)) {
			Object id = (item.get("id") != null) ? item.get("id") : LinkedNode.map(item.get("node")).get("id");
			to.add(list, "hydra:member", this.rdf.named(id));
		}
	}

	/**
	 * Where a list that is not whole goes on (Hydra Core Vocabulary, section 5.2). The
	 * start of each list has an address of its own.
	 */
	private static void view(Node document, String field, AskedPage asked, Map<String, @Nullable Object> page,
			RdfStatements to) {
		@Nullable String next = (page.get("next") instanceof String it) ? it : null;
		if (next == null && !asked.isFurther()) {
			return;
		}
		Node view = NodeFactory.createURI(asked.of(document.getURI()));
		to.add(NodeFactory.createURI(document.getURI() + "#" + field), "hydra:view", view);
		to.type(view, "hydra:PartialCollectionView");
		to.add(view, "hydra:first", NodeFactory.createURI(new AskedPage(asked.list(), null).of(document.getURI())));
		if (next != null) {
			to.add(view, "hydra:next", NodeFactory.createURI(next));
		}
	}

}
