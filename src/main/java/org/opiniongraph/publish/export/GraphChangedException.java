package org.opiniongraph.publish.export;

import java.io.Serial;

import org.opiniongraph.publish.web.ProblemException;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** The graph changed during the export, so the files are not complete. */
class GraphChangedException extends ProblemException {

	@Serial
	private static final long serialVersionUID = 1L;

	GraphChangedException() {
		super(HttpStatus.SERVICE_UNAVAILABLE, "The graph changed during the export. Try again in a moment.");
		header(HttpHeaders.RETRY_AFTER, "10");
	}

}
