package org.opiniongraph.load.writing;

import org.opiniongraph.load.text.Folding;
import org.opiniongraph.model.GraphModel;
import org.opiniongraph.neo4j.connection.StartException;

/**
 * The record of the last successful load.
 *
 * @param revision the identifier of the content
 * @param modelVersion the version of the graph's model
 * @param folding the rules by which its texts and names were folded; empty if an older
 * program wrote it
 */
public record LoadedGraph(String revision, String modelVersion, String folding) {

	/** Whether this program reads graphs of this model. */
	public boolean isReadable() {
		return this.modelVersion.equals(GraphModel.VERSION);
	}

	/** Whether queries are folded by this program as its texts were. */
	public boolean isSearchable() {
		return this.folding.equals(Folding.VERSION);
	}

	/**
	 * Ends a start that would search a graph by other rules than its texts were folded
	 * by.
	 * @throws StartException when the rules are others
	 */
	public LoadedGraph requireSearchable() {
		if (!isSearchable()) {
			throw new StartException(
					"The texts of the graph in the database were folded by other rules for the search (%s) than this program has (%s). Start once with opinion-graph.load=changes, which writes what differs, or use the version of the program that made the graph."
						.formatted(this.folding.isEmpty() ? "none" : this.folding, Folding.VERSION),
					null);
		}
		return this;
	}

	/**
	 * Ends a start that would serve or change a graph of another model.
	 * @throws StartException when this program does not read it
	 */
	public LoadedGraph requireReadable() {
		if (!isReadable()) {
			throw new StartException(
					"The graph in the database has model version %s, but this program reads %s. Start once with opinion-graph.load=rebuild, which deletes the graph and loads it again, or use the version of the program that made the graph."
						.formatted(this.modelVersion, GraphModel.VERSION),
					null);
		}
		return this;
	}

}
