package org.opiniongraph.api.operation;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a message with the name of the invalid document instead of a stack trace. */
class BrokenDocumentFailureAnalyzer extends AbstractFailureAnalyzer<BrokenDocumentException> {

	@Override
	protected FailureAnalysis analyze(Throwable root, BrokenDocumentException failure) {
		return new FailureAnalysis(String.valueOf(failure.getMessage()), "Correct the document or the schema.",
				failure);
	}

}
