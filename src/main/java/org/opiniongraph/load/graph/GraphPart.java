package org.opiniongraph.load.graph;

import java.util.List;

/**
 * A part of the graph of a document, small enough to be held in memory together with
 * others.
 *
 * @param document the document's id
 * @param scope which of the document's nodes and relationships are all there, for the
 * nodes at hand
 * @param owners the ids of those nodes, in the order of the rows
 * @param graph nodes and relationships, and shared nodes that they need
 * @param rows how many rows of the table were read for it
 */
public record GraphPart(String document, Scope scope, List<String> owners, OpinionGraph graph, int rows) {

	/** The kinds of parts, in the order in which they are made. */
	public enum Scope {

		/** Opinions and answers with all that their texts say, but nothing related. */
		ROWS,
		/** The relations of some opinions; each pair is stored at the lower id. */
		RELATED,
		/**
		 * Words that the vocabulary misses; the last part that needs this document only.
		 */
		SUGGESTIONS,
		/**
		 * What some texts have in common with those of other documents; it comes when all
		 * documents are written.
		 */
		NEAR_DUPLICATES

	}

}
