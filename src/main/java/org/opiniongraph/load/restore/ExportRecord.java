package org.opiniongraph.load.restore;

import java.util.List;

import org.opiniongraph.load.graph.GraphNode;
import org.opiniongraph.load.graph.GraphRelationship;

/** A line of an export. */
sealed interface ExportRecord {

	/**
	 * The graph as a whole.
	 *
	 * @param revision names its content
	 * @param modelVersion the version of its model
	 * @param dictionary the words that stay whole when texts are cut
	 */
	record Header(String revision, String modelVersion, List<String> dictionary) implements ExportRecord {

		/** Copies the list. */
		public Header {
			dictionary = List.copyOf(dictionary);
		}

	}

	/**
	 * A node.
	 *
	 * @param node without what is derived for searching
	 */
	record Node(GraphNode node) implements ExportRecord {
	}

	/**
	 * A relationship.
	 *
	 * @param relationship the relationship
	 */
	record Relationship(GraphRelationship relationship) implements ExportRecord {
	}

}
