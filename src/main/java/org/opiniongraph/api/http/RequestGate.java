package org.opiniongraph.api.http;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opiniongraph.api.answer.ErrorAnswer;
import org.opiniongraph.api.connection.Stopping;
import org.opiniongraph.api.field.AfterAnswer;
import org.opiniongraph.api.field.ErrorCode;
import org.opiniongraph.api.limits.AdmittedRequest;
import org.opiniongraph.api.limits.ClientBudgets;
import org.opiniongraph.api.limits.InFlight;
import org.opiniongraph.neo4j.connection.DatabasePulse;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The one gate for every path, before anything of a request is read: the graph is loaded,
 * the client has budget, and there is a place. GraphQL takes its place after its body was
 * read, because a body may arrive slowly. Places are given back when the bytes of the
 * answer are made, memory when they are gone.
 */
@Component
@Order(1)
class RequestGate extends OncePerRequestFilter {

	/** A load says itself how long it takes, in the log. */
	private static final Duration WHILE_LOADING = Duration.ofSeconds(2);

	/** A lost connection is tried again after half a second. */
	private static final Duration WHILE_LOST = Duration.ofSeconds(1);

	private final ApplicationAvailability availability;

	private final DatabasePulse pulse;

	private final Stopping stopping;

	private final GraphQlPath graphQl;

	private final ProblemPaths problems;

	private final ErrorAnswer answer;

	private final ReadAccess readers;

	private final ClientBudgets budgets;

	private final InFlight inFlight;

	RequestGate(ApplicationAvailability availability, DatabasePulse pulse, Stopping stopping, GraphQlPath graphQl,
			ObjectProvider<ProblemPaths> problems, ErrorAnswer answer, ReadAccess readers, ClientBudgets budgets,
			InFlight inFlight) {
		this.availability = availability;
		this.pulse = pulse;
		this.stopping = stopping;
		this.graphQl = graphQl;
		this.problems = problems.getIfAvailable(() -> new ProblemPaths(List.of()));
		this.answer = answer;
		this.readers = readers;
		this.budgets = budgets;
		this.inFlight = inFlight;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		AfterAnswer afterAnswer = AfterAnswer.of(request);
		try {
			if (this.stopping.isBegun()) {
				response.setHeader(HttpHeaders.CONNECTION, "close");
			}
			if (this.readers.isOn()) {
				// a shared cache gives nobody what was sent to a client with the token
				response.addHeader(HttpHeaders.VARY, HttpHeaders.AUTHORIZATION);
			}
			if (isAdmitted(request, response, afterAnswer)) {
				chain.doFilter(request, response);
			}
		}
		finally {
			afterAnswer.run();
		}
	}

	private boolean isAdmitted(HttpServletRequest request, HttpServletResponse response, AfterAnswer afterAnswer)
			throws IOException {
		boolean graphQl = this.graphQl.isOf(request);
		boolean other = this.problems.cover(request.getServletPath());
		if ((graphQl || other) && !isServing()) {
			refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.NOT_READY,
					GraphUnavailableException.LOADING, WHILE_LOADING);
			return false;
		}
		if ((graphQl || other) && this.pulse.isLost()) {
			refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.UNAVAILABLE,
					GraphUnavailableException.UNREACHABLE, WHILE_LOST);
			return false;
		}
		Optional<Duration> wait = this.budgets.enter(() -> new ServletServerHttpRequest(request).getRemoteAddress());
		if (wait.isPresent()) {
			refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, ErrorCode.TOO_MANY_REQUESTS,
					AdmittedRequest.tooMany(this.budgets.requestCost(), wait.get()), wait.get());
			return false;
		}
		if (!this.readers.isGranted(request)) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
			refuse(request, response, HttpStatus.UNAUTHORIZED, ErrorCode.UNAUTHENTICATED,
					"This server answers with a token only: send the header 'Authorization: Bearer'.");
			return false;
		}
		return graphQl || hasPlace(request, response, afterAnswer);
	}

	private boolean hasPlace(HttpServletRequest request, HttpServletResponse response, AfterAnswer afterAnswer)
			throws IOException {
		Optional<InFlight.Permit> place = this.inFlight.enter();
		if (place.isEmpty()) {
			this.budgets.leave(() -> new ServletServerHttpRequest(request).getRemoteAddress());
			refuse(request, response, HttpStatus.SERVICE_UNAVAILABLE, ErrorCode.UNAVAILABLE,
					"Too many requests are running. Try again in a moment.", this.inFlight.comeBack());
			return false;
		}
		afterAnswer.whenMade(place.get()::leave);
		return true;
	}

	/** A server that is being stopped answers until its listener closes. */
	private boolean isServing() {
		return this.availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC || this.stopping.isBegun();
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, ErrorCode code,
			String message, Duration comeBack) throws IOException {
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(AdmittedRequest.seconds(comeBack)));
		refuse(request, response, status, code, message);
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, ErrorCode code,
			String message) throws IOException {
		if (this.problems.cover(request.getServletPath())) {
			this.answer.writeProblem(response, status, message);
		}
		else {
			this.answer.write(request, response, status.value(), code, message);
		}
	}

}
