package org.opiniongraph.api.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.http11.Http11InputBuffer;
import org.apache.tomcat.util.res.StringManager;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.answer.AnswerType;
import org.opiniongraph.api.field.ErrorCode;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriUtils;

/**
 * The answers of the container before any filter runs, for example to a malformed request
 * line or to headers that are too large: as a problem document where all errors are such,
 * and in the form of GraphQL's elsewhere. It names no product and no version.
 */
class PlainErrorReport extends ErrorReportValve {

	/**
	 * The container tells a large header by its words only, in the machine's language.
	 */
	private static final String TOO_LARGE = StringManager.getManager(Http11InputBuffer.class)
		.getString("iib.requestheadertoolarge.error");

	private final ProblemPaths problems;

	private final CrossOrigin origins;

	PlainErrorReport(ProblemPaths problems, CrossOrigin origins) {
		this.problems = problems;
		this.origins = origins;
	}

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST || response.getContentWritten() > 0
				|| !response.setErrorReported()) {
			return;
		}
		if (failure != null && TOO_LARGE.equals(failure.getMessage())) {
			response.setStatus(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE.value());
			write(request, response, ErrorCode.TOO_LARGE, "The address and the headers of the request are too large.");
		}
		else if (response.getStatus() == HttpServletResponse.SC_NOT_IMPLEMENTED
				|| response.getStatus() == HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED) {
			write(request, response, ErrorCode.BAD_USER_INPUT,
					"This server does not support the method, version or coding of this HTTP request.");
		}
		else if (response.getStatus() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
			write(request, response, ErrorCode.BAD_USER_INPUT,
					isText(request) ? "Malformed HTTP request." : "The path must be percent-encoded UTF-8.");
		}
		else {
			write(request, response, ErrorCode.INTERNAL, "An internal error occurred on the server.");
		}
	}

	private void write(Request request, Response response, ErrorCode code, String message) {
		HttpServletResponse answer = response.getResponse();
		boolean graphQl = !this.problems.cover(request.getRequestURI());
		SecurityHeaders.addTo(answer);
		this.origins.addTo(answer, request.getHeader(HttpHeaders.ORIGIN));
		answer.setContentType(graphQl ? AnswerType.JSON.contentType() : MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		try {
			String body = graphQl
					? "{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"%s\"}}]}".formatted(message, code)
					: "{\"title\":\"%s\",\"status\":%d,\"detail\":\"%s\"}".formatted(reason(response.getStatus()),
							response.getStatus(), message);
			answer.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
			response.finishResponse();
		}
		catch (IOException ex) {
			this.container.getLogger().debug("The client closed the connection.", ex);
		}
	}

	private static String reason(int status) {
		HttpStatus known = HttpStatus.resolve(status);
		return (known != null) ? known.getReasonPhrase() : "Error";
	}

	/** Whether the path, as the client sent it, is UTF-8. */
	private static boolean isText(Request request) {
		try {
			byte[] bytes = UriUtils.decode(Objects.toString(request.getRequestURI(), ""), StandardCharsets.ISO_8859_1)
				.getBytes(StandardCharsets.ISO_8859_1);
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
			return true;
		}
		catch (CharacterCodingException | IllegalArgumentException ex) {
			return false;
		}
	}

}
