package org.opiniongraph.api.http;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opiniongraph.api.answer.ErrorAnswer;
import org.opiniongraph.api.field.ErrorCode;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers with status 503 and code {@code NOT_READY} until the graph is loaded. */
@Component
@Order(1)
class NotReady extends OncePerRequestFilter {

	private static final String RETRY_AFTER_SECONDS = "2";

	private final ApplicationAvailability availability;

	private final GraphQlPath path;

	private final ErrorAnswer answer;

	NotReady(ApplicationAvailability availability, GraphQlPath path, ErrorAnswer answer) {
		this.path = path;
		this.availability = availability;
		this.answer = answer;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !this.path.isOf(request) || this.availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
		this.answer.write(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, ErrorCode.NOT_READY,
				"The graph is being loaded. Try again in a moment.");
	}

}
