package org.opiniongraph.api.operation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells in words, not in a stack trace, which document is broken. */
class BrokenDocumentFailureAnalyzer extends AbstractFailureAnalyzer<BrokenDocumentException> {

	@Override
	protected FailureAnalysis analyze(Throwable root, BrokenDocumentException failure) {
		return new FailureAnalysis(String.valueOf(failure.getMessage()),
				"Mend the document, or the schema that it was written for.", failure);
	}

}
