package org.opiniongraph.publish.graphfile;

import java.time.Instant;
import java.util.List;

/**
 * Facts about the graph as a whole.
 *
 * @param revision the identifier of its content
 * @param modelVersion the version of its model
 * @param dictionary the words that are not split when texts are tokenized for the search
 * @param loadedAt when it was loaded; exports do not contain it, because the same graph
 * may be loaded twice
 */
public record GraphHeader(String revision, String modelVersion, List<String> dictionary, Instant loadedAt) {

	public GraphHeader {
		dictionary = List.copyOf(dictionary);
	}

}
