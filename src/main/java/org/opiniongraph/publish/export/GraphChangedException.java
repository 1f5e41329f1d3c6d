package org.opiniongraph.publish.export;

import java.io.Serial;

import org.opiniongraph.publish.web.ProblemException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The graph became another one while it was exported, so that no file is whole. */
class GraphChangedException extends ProblemException {

	@Serial
	private static final long serialVersionUID = 1L;

	GraphChangedException() {
		super(HttpStatus.SERVICE_UNAVAILABLE, "The graph changed while it was exported. Try again in a moment.");
		header(HttpHeaders.RETRY_AFTER, "10");
	}

}
