package org.opiniongraph.ingest;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start without loading on an empty graph ends with what to do. */
class GraphNotLoadedFailureAnalyzer extends AbstractFailureAnalyzer<GraphNotLoadedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, GraphNotLoadedException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
	}

}
