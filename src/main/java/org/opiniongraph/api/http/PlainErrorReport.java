package org.opiniongraph.api.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

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

/**
 * The answers of the container before any filter runs, for example to a malformed request
 * line or to headers that are too large. It names no product and no version. It is public
 * because the container creates it by its name.
 */
public class PlainErrorReport extends ErrorReportValve {

	/**
	 * The container tells a large header by its words only, in the machine's language.
	 */
	private static final String TOO_LARGE = StringManager.getManager(Http11InputBuffer.class)
		.getString("iib.requestheadertoolarge.error");

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		if (response.getStatus() < HttpServletResponse.SC_BAD_REQUEST || response.getContentWritten() > 0
				|| !response.setErrorReported()) {
			return;
		}
		if (failure != null && TOO_LARGE.equals(failure.getMessage())) {
			response.setStatus(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE.value());
			write(response, ErrorCode.TOO_LARGE, "The address and the headers of the request are too large.");
		}
		else if (response.getStatus() == HttpServletResponse.SC_NOT_IMPLEMENTED
				|| response.getStatus() == HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED) {
			write(response, ErrorCode.BAD_USER_INPUT,
					"This server does not support the method, version or coding of this HTTP request.");
		}
		else if (response.getStatus() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
			write(response, ErrorCode.BAD_USER_INPUT, "Malformed HTTP request.");
		}
		else {
			write(response, ErrorCode.INTERNAL, "An internal error occurred on the server.");
		}
	}

	private void write(Response response, ErrorCode code, String message) {
		HttpServletResponse answer = response.getResponse();
		SecurityHeaders.addTo(answer);
		answer.setContentType(AnswerType.JSON.contentType());
		answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		try {
			answer.getOutputStream()
				.write("{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"%s\"}}]}".formatted(message, code)
					.getBytes(StandardCharsets.UTF_8));
			response.finishResponse();
		}
		catch (IOException ex) {
			this.container.getLogger().debug("The client closed the connection.", ex);
		}
	}

}
