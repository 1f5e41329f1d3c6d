package org.opiniongraph.neo4j.embedded;

import org.jspecify.annotations.Nullable;

/** The start ends without a database; the message is the sentence a user reads. */
class Neo4jStartException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	Neo4jStartException(String sentence, @Nullable Throwable cause) {
		super(sentence, cause);
	}

	static Neo4jStartException portTaken(int port, Throwable cause) {
		return new Neo4jStartException(
				"Port %d on 127.0.0.1 is in use: stop what uses it, or choose another with opinion-graph.embedded.bolt-port."
					.formatted(port),
				cause);
	}

}
