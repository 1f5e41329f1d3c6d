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
 * What the container answers by itself, before it knows of filters: to a request line
 * that is none, to headers that are too large. It names no product and no version. Public
 * because the container makes it from its name.
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
			write(response, ErrorCode.TOO_LARGE, "The address and the headers are larger together than is read here.");
		}
		else if (response.getStatus() == HttpServletResponse.SC_NOT_IMPLEMENTED
				|| response.getStatus() == HttpServletResponse.SC_HTTP_VERSION_NOT_SUPPORTED) {
			write(response, ErrorCode.BAD_USER_INPUT, "Not served here: another method, version or coding of HTTP.");
		}
		else if (response.getStatus() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
			write(response, ErrorCode.BAD_USER_INPUT, "The request is not as HTTP wants it.");
		}
		else {
			write(response, ErrorCode.INTERNAL, "Something went wrong on our side.");
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
			this.container.getLogger().debug("The client went away.", ex);
		}
	}

}
