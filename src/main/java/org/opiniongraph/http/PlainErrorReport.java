package org.opiniongraph.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/**
 * What the container answers by itself, before it knows of filters: to a request line
 * that is none, to headers that are too large. It names no product and no version. Public
 * because the container makes it from its name.
 */
public class PlainErrorReport extends ErrorReportValve {

	private static final String ANSWER = """
			{"errors":[{"message":"%s","extensions":{"code":"%s"}}]}""";

	@Override
	protected void report(Request request, Response response, @Nullable Throwable failure) {
		int status = response.getStatus();
		if (status < HttpServletResponse.SC_BAD_REQUEST || response.getContentWritten() > 0
				|| !response.setErrorReported()) {
			return;
		}
		HttpServletResponse answer = response.getResponse();
		SecurityHeaders.addTo(answer);
		answer.setContentType(AnswerType.JSON.contentType());
		answer.setHeader("Cache-Control", "no-store");
		boolean ours = status >= HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
		String message = ours ? "Something went wrong on our side."
				: "The request line or the headers are not as HTTP wants them, or too large.";
		try {
			response.getOutputStream()
				.write(ANSWER.formatted(message, ours ? "INTERNAL" : "BAD_USER_INPUT")
					.getBytes(StandardCharsets.UTF_8));
			response.finishResponse();
		}
		catch (IOException ex) {
			this.container.getLogger().debug("The client went away.", ex);
		}
	}

}
