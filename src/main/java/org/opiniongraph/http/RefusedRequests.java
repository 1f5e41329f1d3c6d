package org.opiniongraph.http;

import java.io.IOException;
import java.util.UUID;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.opiniongraph.graphql.ErrorCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives requests that are no GraphQL requests an answer in GraphQL's shape: a body that
 * is no JSON or has no query, another method, another content type, or a failure of ours
 * that nobody foresaw.
 */
@Component
@Order(2)
class RefusedRequests extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(RefusedRequests.class);

	private final GraphQlPath path;

	private final ErrorAnswer answer;

	RefusedRequests(GraphQlPath path, ErrorAnswer answer) {
		this.path = path;
		this.answer = answer;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !this.path.isOf(request);
	}

	/** GraphQL is answered in an asynchronous dispatch, so that is where it fails. */
	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, new WithoutErrorPage(response));
		}
		catch (ServletException | RuntimeException ex) {
			if (response.isCommitted()) {
				throw ex;
			}
			response.reset();
			unforeseen(response, ex);
		}
		int status = response.getStatus();
		if (status >= HttpServletResponse.SC_BAD_REQUEST && response.getContentType() == null && !response.isCommitted()
				&& !isAsyncStarted(request)) {
			refuse(response, status);
		}
	}

	private void unforeseen(HttpServletResponse response, Exception failure) throws IOException {
		String id = UUID.randomUUID().toString();
		log.error("error {}", id, failure);
		this.answer.write(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, ErrorCode.INTERNAL,
				"Something went wrong on our side. (error id %s)".formatted(id));
	}

	private void refuse(HttpServletResponse response, int status) throws IOException {
		switch (status) {
			case HttpServletResponse.SC_SERVICE_UNAVAILABLE ->
				this.answer.write(response, status, ErrorCode.TIMED_OUT, "Answering took too long and was given up.");
			case HttpServletResponse.SC_INTERNAL_SERVER_ERROR ->
				this.answer.write(response, status, ErrorCode.INTERNAL, "Something went wrong on our side.");
			case HttpServletResponse.SC_NOT_FOUND, HttpServletResponse.SC_METHOD_NOT_ALLOWED -> {
				response.setHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
				this.answer.write(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, ErrorCode.BAD_USER_INPUT,
						"Expected the method POST.");
			}
			default -> this.answer.write(response, status, ErrorCode.BAD_USER_INPUT, message(status));
		}
	}

	private static String message(int status) {
		return switch (status) {
			case HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE ->
				"Expected a body of type %s.".formatted(MediaType.APPLICATION_JSON_VALUE);
			case HttpServletResponse.SC_NOT_ACCEPTABLE -> "Expected to answer with %s or %s."
				.formatted(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE, MediaType.APPLICATION_JSON_VALUE);
			default -> "Expected a JSON object with the text 'query', and perhaps 'operationName' and 'variables'.";
		};
	}

	/** Keeps the status and lets no error page be written. */
	private static final class WithoutErrorPage extends HttpServletResponseWrapper {

		WithoutErrorPage(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void sendError(int status) {
			setStatus(status);
		}

		@Override
		public void sendError(int status, String message) {
			setStatus(status);
		}

	}

}
