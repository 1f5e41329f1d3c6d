package org.opiniongraph.publish.documents;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;

import org.springframework.stereotype.Component;

/** Writes the content of the documents of many nodes as Turtle. */
@Component
public class LinkedTurtle {

	private final LinkedNodes nodes;

	private final RdfNodes rdf;

	LinkedTurtle(LinkedNodes nodes, RdfNodes rdf) {
		this.nodes = nodes;
		this.rdf = rdf;
	}

	/**
	 * Begins a text.
	 * @param out where it is written; it is not closed
	 * @return has its prefixes
	 */
	public Writing to(OutputStream out) {
		return new Writing(RdfDocuments.turtle(out));
	}

	/** A Turtle text while it is written. It is not thread-safe. */
	public final class Writing {

		private final StreamRDF stream;

		private long statements;

		private Writing(StreamRDF stream) {
			this.stream = stream;
		}

		/**
		 * Writes the statements of nodes, except those that follow from statements of
		 * other nodes.
		 * @param ids ids of public nodes, 100 at most: one GraphQL request for each kind
		 * among them
		 */
		public void nodes(List<String> ids) {
			Map<String, LinkedNode> found = LinkedTurtle.this.nodes.alone(ids);
			for (String id : ids) {
				LinkedNode node = found.get(id);
				if (node == null) {
					throw new GraphUnavailableException(
							"The node " + id + " was deleted while the document was made. Try again in a moment.");
				}
				var said = new RdfStatements();
				LinkedTurtle.this.rdf.add(node, said);
				said.triples().forEach(this::say);
			}
		}

		/**
		 * Writes the relation of two opinions for both of them.
		 * @param one an id
		 * @param other another one
		 */
		public void related(String one, String other) {
			Node first = LinkedTurtle.this.rdf.named(one);
			Node second = LinkedTurtle.this.rdf.named(other);
			Node relation = RdfTerms.of("dcterms:relation");
			say(Triple.create(first, relation, second));
			say(Triple.create(second, relation, first));
		}

		/** Ends the text. */
		public void end() {
			this.stream.finish();
		}

		/**
		 * The number of statements.
		 * @return so far
		 */
		public long statements() {
			return this.statements;
		}

		private void say(Triple triple) {
			this.stream.triple(triple);
			this.statements++;
		}

	}

}
