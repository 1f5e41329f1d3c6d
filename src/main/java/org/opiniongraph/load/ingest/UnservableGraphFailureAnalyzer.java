package org.opiniongraph.load.ingest;

import org.opiniongraph.load.writing.UnservableGraphException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start without a graph to serve ends with what to do. */
class UnservableGraphFailureAnalyzer extends AbstractFailureAnalyzer<UnservableGraphException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, UnservableGraphException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
	}

}
