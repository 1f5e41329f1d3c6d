package org.opiniongraph.knowledge.passage;

/** Which passages {@code it} a statement reads, and how it goes from them. */
public enum PassageKind {

	/** Opinions. */
	OPINION("Opinion", "(it)-[:ANSWERED_BY]->(:Response)"),
	/** Responses. */
	RESPONSE("Response", "(it)"),
	/** Both. */
	ANY("Opinion|Response", "(it)-[:ANSWERED_BY]->{0,1}(:Response)");

	private final String label;

	private final String toResponse;

	PassageKind(String label, String toResponse) {
		this.label = label;
		this.toResponse = toResponse;
	}

	/** The label, or the labels with a bar between. */
	public String label() {
		return this.label;
	}

	/** The number of opinions that have the same answer as {@code it}. */
	String sharing() {
		return switch (this) {
			case OPINION -> "COUNT { MATCH (it)-[:ANSWERED_BY]->(own) MATCH (own)<-[:ANSWERED_BY]-(:Opinion) }";
			case RESPONSE -> "COUNT { (:Opinion)-[:ANSWERED_BY]->(it) }";
			case ANY ->
				"COUNT { MATCH (it)-[:ANSWERED_BY]->{0,1}(own:Response) MATCH (own)<-[:ANSWERED_BY]-(:Opinion) }";
		};
	}

	/** Whether {@code it} has an answer, or is one. */
	String answered() {
		return switch (this) {
			case OPINION -> "EXISTS { (it)-[:ANSWERED_BY]->(:Response) }";
			case RESPONSE -> "true";
			case ANY -> "(it:Response OR EXISTS { (it)-[:ANSWERED_BY]->(:Response) })";
		};
	}

	/** A pattern from {@code it} to its response, or the response itself. */
	String toResponse() {
		return this.toResponse;
	}

	/**
	 * A pattern from a passage to the opinions {@code o} that it is or answers.
	 * @param passage what a statement calls the passage
	 */
	String opinionsOf(String passage) {
		return "(o:Opinion)-[:ANSWERED_BY]->" + ((this == RESPONSE) ? "" : "{0,1}") + "(" + passage + ")";
	}

}
