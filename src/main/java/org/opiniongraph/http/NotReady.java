package org.opiniongraph.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opiniongraph.graphql.ErrorCode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 with code {@code NOT_READY}, in GraphQL's shape, until the graph is whole.
 */
@Component
class NotReady extends OncePerRequestFilter {

	private static final String PATH = "/graphql";

	private static final int RETRY_AFTER_SECONDS = 2;

	private final ApplicationAvailability availability;

	private final byte[] answer;

	NotReady(ApplicationAvailability availability, JsonMapper json) {
		this.availability = availability;
		this.answer = json.writeValueAsBytes(
				Map.of("errors", List.of(Map.of("message", "The graph is being loaded. Try again in a moment.",
						"extensions", Map.of("code", ErrorCode.NOT_READY.name())))));
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !request.getRequestURI().startsWith(PATH)
				|| this.availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(RETRY_AFTER_SECONDS));
		response.setContentType(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8);
		response.getOutputStream().write(this.answer);
	}

}
