package org.opiniongraph.load.restore;

import java.util.List;

import org.opiniongraph.load.graph.GraphNode;
import org.opiniongraph.load.graph.GraphRelationship;

/** Takes what the lines of an export say, one after the other. */
interface ExportContent {

	void header(Header header);

	/**
	 * Takes a node.
	 * @param node without what is derived for searching
	 */
	void node(GraphNode node);

	void relationship(GraphRelationship relationship);

	/**
	 * The graph as a whole.
	 *
	 * @param revision names its content
	 * @param modelVersion the version of its model
	 * @param dictionary the words that stay whole when texts are cut
	 */
	record Header(String revision, String modelVersion, List<String> dictionary) {

		/** Copies the list. */
		public Header {
			dictionary = List.copyOf(dictionary);
		}

	}

}
