package org.opiniongraph.load.ingest;

import org.opiniongraph.load.descriptor.SeedFormatException;
import org.opiniongraph.load.restore.ExportFormatException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Explains an error in the seed or in an export with the file, the line and what was
 * expected.
 */
class SeedFailureAnalyzer extends AbstractFailureAnalyzer<SeedFormatException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SeedFormatException cause) {
		String what = (cause instanceof ExportFormatException) ? "export" : "seed";
		return new FailureAnalysis(
				"The %s has an error, and the graph was not changed. %s".formatted(what, cause.getMessage()),
				"Correct the file and start again.", cause);
	}

}
