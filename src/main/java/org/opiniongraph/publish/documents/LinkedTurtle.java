package org.opiniongraph.publish.documents;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;

import org.springframework.stereotype.Component;

/** Says in Turtle of any number of nodes what their documents say. */
@Component
public class LinkedTurtle {

	private final LinkedNodes nodes;

	private final NodeStatements statements;

	LinkedTurtle(LinkedNodes nodes, NodeStatements statements) {
		this.nodes = nodes;
		this.statements = statements;
	}

	/**
	 * Begins a text.
	 * @param out where it is written; it is not closed
	 * @return has its prefixes
	 */
	public Writing to(OutputStream out) {
		return new Writing(RdfDocuments.turtle(out));
	}

	/** A text that is being written. */
	public final class Writing {

		private final StreamRDF stream;

		private long statements;

		private Writing(StreamRDF stream) {
			this.stream = stream;
		}

		/**
		 * Says what is known of nodes, but for what follows from what is said of others.
		 * @param ids ids of nodes that clients walk, 100 at most
		 */
		public void nodes(List<String> ids) {
			Map<String, LinkedNode> found = LinkedTurtle.this.nodes.alone(ids);
			for (String id : ids) {
				LinkedNode node = found.get(id);
				if (node == null) {
					throw new GraphUnavailableException("The node " + id + " went while it was read.");
				}
				var said = new Statements();
				LinkedTurtle.this.statements.add(node, said);
				said.triples().forEach(this::say);
			}
		}

		/**
		 * Says that two opinions are related, of either of them.
		 * @param one an id
		 * @param other another one
		 */
		public void related(String one, String other) {
			Node first = LinkedTurtle.this.statements.named(one);
			Node second = LinkedTurtle.this.statements.named(other);
			say(Triple.create(first, Terms.dcterms("relation"), second));
			say(Triple.create(second, Terms.dcterms("relation"), first));
		}

		/** Ends the text. */
		public void end() {
			this.stream.finish();
		}

		/**
		 * How many statements it has.
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
