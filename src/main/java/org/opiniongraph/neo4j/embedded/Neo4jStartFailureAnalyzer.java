package org.opiniongraph.neo4j.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows the sentence instead of a stack trace. */
class Neo4jStartFailureAnalyzer extends AbstractFailureAnalyzer<Neo4jStartException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, Neo4jStartException cause) {
		return new FailureAnalysis(cause.getMessage(), null, cause);
	}

}
