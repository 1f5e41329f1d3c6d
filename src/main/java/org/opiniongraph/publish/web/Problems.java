package org.opiniongraph.publish.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;
import org.opiniongraph.neo4j.connection.IncompleteDataException;
import org.opiniongraph.neo4j.connection.StatementOutOfMemoryException;
import org.opiniongraph.neo4j.connection.StatementTimedOutException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.AntPathMatcher;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Writes problem documents (RFC 9457), whatever media type the client asked for. */
@RestControllerAdvice
class Problems {

	private static final String RETRY_AFTER_SECONDS = "2";

	/** What was said of the content that is not sent. */
	private static final List<String> OF_CONTENT = List.of(HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED,
			HttpHeaders.ACCEPT_RANGES, HttpHeaders.CONTENT_LOCATION, HttpHeaders.CONTENT_ENCODING, HttpHeaders.LINK);

	private static final AntPathMatcher PATHS = new AntPathMatcher();

	private final JsonMapper json;

	Problems(JsonMapper json) {
		this.json = json;
	}

	@ExceptionHandler
	void refused(ProblemException problem, HttpServletResponse response) throws IOException {
		problem.headers().forEach(response::setHeader);
		write(response, problem.status(), String.valueOf(problem.getMessage()), problem.members());
	}

	@ExceptionHandler
	void unreadable(InvalidParameterException problem, HttpServletResponse response) throws IOException {
		write(response, HttpStatus.BAD_REQUEST, "The parameters must be percent-encoded UTF-8.", Map.of());
	}

	@ExceptionHandler
	void unavailable(GraphUnavailableException problem, HttpServletResponse response) throws IOException {
		later(response, String.valueOf(problem.getMessage()));
	}

	@ExceptionHandler
	void tookTooLong(StatementTimedOutException problem, HttpServletResponse response) throws IOException {
		later(response, "A database query took too long and was stopped. Try again later.");
	}

	@ExceptionHandler
	void tookTooMuch(StatementOutOfMemoryException problem, HttpServletResponse response) throws IOException {
		later(response, "A database query needed too much memory and was stopped. Try again later.");
	}

	@ExceptionHandler
	void incomplete(IncompleteDataException problem, HttpServletResponse response) throws IOException {
		refused(ProblemException.ofIncompleteData(String.valueOf(problem.getMessage())), response);
	}

	/** Other paths have their own form of errors, which the next resolver writes. */
	@ExceptionHandler
	void notAllowed(HttpRequestMethodNotSupportedException problem, HttpServletRequest request,
			HttpServletResponse response) throws IOException, HttpRequestMethodNotSupportedException {
		if (WebPaths.ALL.stream().noneMatch((it) -> PATHS.match(it, request.getServletPath()))) {
			throw problem;
		}
		response.setHeader(HttpHeaders.ALLOW,
				String.join(", ", Objects.requireNonNullElse(problem.getSupportedMethods(), new String[0])));
		write(response, HttpStatus.METHOD_NOT_ALLOWED,
				"This method is not allowed here. The header Allow lists the allowed methods.", Map.of());
	}

	private void later(HttpServletResponse response, String detail) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
		write(response, HttpStatus.SERVICE_UNAVAILABLE, detail, Map.of());
	}

	void write(HttpServletResponse response, HttpStatus status, String detail, Map<String, Object> members)
			throws IOException {
		var body = new LinkedHashMap<String, Object>();
		body.put("title", status.getReasonPhrase());
		body.put("status", status.value());
		body.put("detail", detail);
		body.putAll(members);
		byte[] bytes = this.json.writeValueAsBytes(body);
		OF_CONTENT.forEach((name) -> response.setHeader(name, null));
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setContentLength(bytes.length);
		response.getOutputStream().write(bytes);
	}

}
