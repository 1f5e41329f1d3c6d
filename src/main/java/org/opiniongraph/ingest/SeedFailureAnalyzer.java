package org.opiniongraph.ingest;

import org.opiniongraph.seed.SeedFormatException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A mistake in the seed ends the start with the file, the line and what was expected. */
class SeedFailureAnalyzer extends AbstractFailureAnalyzer<SeedFormatException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SeedFormatException cause) {
		return new FailureAnalysis("The seed has a mistake, and the graph is as it was before. " + cause.getMessage(),
				"Correct the file and start again.", cause);
	}

}
