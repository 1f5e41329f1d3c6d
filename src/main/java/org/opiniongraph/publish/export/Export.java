package org.opiniongraph.publish.export;

import java.util.Map;

import org.opiniongraph.neo4j.revision.Revision;
import org.opiniongraph.publish.graphfile.GraphHeader;

/**
 * What was written of one state of the graph.
 *
 * @param state the state
 * @param graph what is said of the graph as a whole
 * @param counts what was found on the way
 * @param files the files that were written
 */
record Export(Revision state, GraphHeader graph, GraphCounts counts, Map<ExportFile, ExportedFile> files) {

	/** Copies the map. */
	Export {
		files = Map.copyOf(files);
	}

}
