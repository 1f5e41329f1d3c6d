package org.opiniongraph.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.opiniongraph.graphql.ErrorCode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Writes an error that is made before GraphQL runs, in the shape that GraphQL's own
 * errors have.
 */
@Component
class ErrorAnswer {

	private final JsonMapper json;

	ErrorAnswer(JsonMapper json) {
		this.json = json;
	}

	void write(HttpServletResponse response, int status, ErrorCode code, String message) throws IOException {
		response.setStatus(status);
		response.setContentType(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		this.json.writeValue(response.getOutputStream(),
				Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code.name())))));
	}

}
