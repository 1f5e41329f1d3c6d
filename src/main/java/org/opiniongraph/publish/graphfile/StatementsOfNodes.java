package org.opiniongraph.publish.graphfile;

import java.util.List;

import org.apache.jena.graph.Triple;
import org.opiniongraph.publish.documents.RdfDocuments;

/**
 * The RDF statements of nodes, read once for all files of an export that have them: the
 * writers ask for the same nodes one after the other. For one thread.
 */
public final class StatementsOfNodes {

	private final RdfDocuments documents;

	private List<String> ids = List.of();

	private List<Triple> statements = List.of();

	public StatementsOfNodes(RdfDocuments documents) {
		this.documents = documents;
	}

	/** Those of some nodes, 100 at most. */
	List<Triple> of(List<String> nodes) {
		if (!nodes.equals(this.ids)) {
			this.ids = List.copyOf(nodes);
			this.statements = this.documents.ofNodes(this.ids);
		}
		return this.statements;
	}

	/** The relation of two opinions. */
	List<Triple> ofRelated(String one, String other) {
		return this.documents.ofRelated(one, other);
	}

}
