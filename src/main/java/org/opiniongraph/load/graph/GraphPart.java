package org.opiniongraph.load.graph;

import java.util.List;

/**
 * A part of the graph of a document, small enough to be held in memory together with
 * others.
 *
 * @param document the document's id
 * @param scope which nodes and relationships of the document are complete for the given
 * owners
 * @param owners the ids of these nodes
 * @param graph nodes and relationships, and the shared nodes that they need
 * @param rows the number of table rows that were read for it
 */
public record GraphPart(String document, Scope scope, List<String> owners, OpinionGraph graph, int rows) {

	/** The kinds of parts, in the order in which they are made. */
	public enum Scope {

		/** Opinions and answers with all that their texts say, but nothing related. */
		ROWS,
		/** The relations of some opinions; each pair is stored at the lower id. */
		RELATED,
		/** Words that the vocabulary misses; the last part. */
		SUGGESTIONS

	}

}
