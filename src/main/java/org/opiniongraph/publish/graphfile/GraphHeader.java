package org.opiniongraph.publish.graphfile;

import java.time.Instant;
import java.util.List;

/**
 * What is said of the graph as a whole.
 *
 * @param revision names its content
 * @param modelVersion the version of its model
 * @param dictionary the words that stay whole when texts are cut for searching
 * @param loadedAt when it was loaded; no export has it, because the same graph may be
 * loaded twice
 */
public record GraphHeader(String revision, String modelVersion, List<String> dictionary, Instant loadedAt) {

	public GraphHeader {
		dictionary = List.copyOf(dictionary);
	}

}
