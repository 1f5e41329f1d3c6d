package org.opiniongraph.publish.documents;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;

import org.springframework.stereotype.Component;

/** The RDF statements of the documents of many nodes. */
@Component
public class LinkedTurtle {

	private final LinkedNodes nodes;

	private final RdfNodes rdf;

	LinkedTurtle(LinkedNodes nodes, RdfNodes rdf) {
		this.nodes = nodes;
		this.rdf = rdf;
	}

	/**
	 * Begins a Turtle text.
	 * @param out where it is written; it is not closed
	 * @return has its prefixes
	 */
	public StreamRDF to(OutputStream out) {
		return RdfDocuments.turtle(out);
	}

	/**
	 * The statements of nodes, except those that follow from statements of other nodes.
	 * @param ids ids of public nodes, 100 at most: one GraphQL request for each kind
	 * among them
	 */
	public List<Triple> ofNodes(List<String> ids) {
		Map<String, LinkedNode> found = this.nodes.alone(ids);
		var all = new ArrayList<Triple>();
		for (String id : ids) {
			LinkedNode node = found.get(id);
			if (node == null) {
				throw new GraphUnavailableException(
						"The node " + id + " was deleted while the document was made. Try again in a moment.");
			}
			var said = new RdfStatements();
			this.rdf.add(node, said);
			all.addAll(said.triples());
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

}
