package org.opiniongraph.publish.export;

import java.util.Map;

import org.opiniongraph.neo4j.revision.Revision;
import org.opiniongraph.publish.graphfile.GraphHeader;

/**
 * The result of an export of one state of the graph.
 *
 * @param state the state
 * @param graph the header of the graph
 * @param counts the numbers of nodes and relationships
 * @param files the files that were written
 */
record Export(Revision state, GraphHeader graph, GraphCounts counts, Map<ExportFile, ExportedFile> files) {

	/** Copies the map. */
	Export {
		files = Map.copyOf(files);
	}

}
