package org.opiniongraph.api.answer;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opiniongraph.api.field.ErrorCode;
import org.opiniongraph.api.field.ServerFault;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes errors that occur before GraphQL runs, in the format of GraphQL errors and in
 * the media type that the client prefers.
 */
@Component
public class ErrorAnswer {

	private final JsonMapper json;

	ErrorAnswer(JsonMapper json) {
		this.json = json;
	}

	public void write(HttpServletRequest request, HttpServletResponse response, int status, ErrorCode code,
			String message) throws IOException {
		write(request, response, status, message, Map.of("code", code.name()));
	}

	/**
	 * Writes a failure of ours; the log has its id.
	 * @param request the request
	 * @param response the response
	 * @param fault the failure
	 * @throws IOException when the client went away
	 */
	public void write(HttpServletRequest request, HttpServletResponse response, ServerFault fault) throws IOException {
		write(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, fault.text(), fault.extensions());
	}

	/**
	 * Writes a problem document (RFC 9457), for paths beside GraphQL.
	 * @param response the response
	 * @param status the status
	 * @param message a sentence for the client
	 * @throws IOException when the client went away
	 */
	public void writeProblem(HttpServletResponse response, HttpStatus status, String message) throws IOException {
		var body = new LinkedHashMap<String, Object>();
		body.put("title", status.getReasonPhrase());
		body.put("status", status.value());
		body.put("detail", message);
		write(response, status.value(), MediaType.APPLICATION_PROBLEM_JSON_VALUE, this.json.writeValueAsBytes(body));
	}

	private void write(HttpServletRequest request, HttpServletResponse response, int status, String message,
			Map<String, String> extensions) throws IOException {
		byte[] body = this.json
			.writeValueAsBytes(Map.of("errors", List.of(Map.of("message", message, "extensions", extensions))));
		write(response, status, AnswerType.preferred(request).orElse(AnswerType.GRAPHQL_RESPONSE).contentType(), body);
	}

	private static void write(HttpServletResponse response, int status, String type, byte[] body) throws IOException {
		response.setStatus(status);
		response.setContentType(type);
		if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE
				&& response.getHeader(HttpHeaders.RETRY_AFTER) == null) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "1");
		}
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setContentLength(body.length);
		response.getOutputStream().write(body);
	}

}
