package org.opiniongraph.api.http;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.answer.ErrorAnswer;
import org.opiniongraph.api.field.ErrorCode;
import org.opiniongraph.api.field.ServerFault;
import org.opiniongraph.neo4j.connection.LogLimit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Answers requests that no other handler answered: in the format of GraphQL under the
 * path of GraphQL, and with a line of text elsewhere. Unexpected failures are logged
 * under an id, and the client gets only the id.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class RefusedRequests extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(RefusedRequests.class);

	private final GraphQlPath path;

	private final ErrorAnswer answer;

	RefusedRequests(GraphQlPath path, ErrorAnswer answer) {
		this.path = path;
		this.answer = answer;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException {
		try {
			chain.doFilter(request, new WithoutErrorPage(response));
		}
		catch (IOException | ServletException | RuntimeException | StackOverflowError ex) {
			if (DisconnectedClientHelper.isClientDisconnectedException(ex)) {
				log.debug("The client closed the connection.", ex);
				return;
			}
			unforeseen(request, response, ex);
		}
		if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST && response.getContentType() == null
				&& !response.isCommitted()) {
			refuse(request, response, HttpStatus.valueOf(response.getStatus()));
		}
	}

	/**
	 * An answer that was partly sent cannot be replaced, so the container closes the
	 * connection.
	 */
	private void unforeseen(HttpServletRequest request, HttpServletResponse response, Throwable failure)
			throws IOException {
		var fault = ServerFault.unforeseen(LogLimit.causeOf(failure),
				(id, more) -> log.error("error {}{}", id, more, failure));
		if (response.isCommitted()) {
			throw new IOException("The answer could not be completed: error " + fault.id());
		}
		Map<String, Collection<String>> forBrowsers = forBrowsers(response);
		response.reset();
		forBrowsers.forEach((name, values) -> values.forEach((it) -> response.addHeader(name, it)));
		SecurityHeaders.addTo(response);
		this.answer.write(request, response, fault);
	}

	/** What lets a page of another origin read the answer, and caches keep it apart. */
	private static Map<String, Collection<String>> forBrowsers(HttpServletResponse response) {
		return response.getHeaderNames()
			.stream()
			.distinct()
			.filter((it) -> it.equalsIgnoreCase(HttpHeaders.VARY) || it.startsWith("Access-Control-"))
			.collect(Collectors.toMap((it) -> it, (it) -> List.copyOf(response.getHeaders(it))));
	}

	private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status)
			throws IOException {
		String message = message(status);
		if (status.is5xxServerError()) {
			unforeseen(request, response, new IllegalStateException("answered with " + status));
		}
		else if (this.path.isOf(request)) {
			this.answer.write(request, response, status.value(), ErrorCode.BAD_USER_INPUT, message);
		}
		else {
			response.setContentType(MediaType.TEXT_PLAIN_VALUE + ";charset=utf-8");
			response.getWriter().println(message);
		}
	}

	private String message(HttpStatus status) {
		return switch (status) {
			case NOT_FOUND -> "No resource at this path. " + this.path.signpost();
			case METHOD_NOT_ALLOWED -> "This method is not allowed here. The header Allow lists the allowed methods.";
			default -> status.getReasonPhrase() + ".";
		};
	}

	/**
	 * Keeps the status and prevents an error page. Where GET is allowed HEAD is too (RFC
	 * 9110, section 9.3.2), which the framework does not say.
	 */
	private static final class WithoutErrorPage extends HttpServletResponseWrapper {

		WithoutErrorPage(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void setHeader(String name, @Nullable String value) {
			super.setHeader(name, complete(name, value));
		}

		@Override
		public void addHeader(String name, @Nullable String value) {
			super.addHeader(name, complete(name, value));
		}

		private static @Nullable String complete(String name, @Nullable String value) {
			boolean withoutHead = HttpHeaders.ALLOW.equalsIgnoreCase(name) && value != null
					&& value.contains(HttpMethod.GET.name()) && !value.contains(HttpMethod.HEAD.name());
			return withoutHead ? value + ", " + HttpMethod.HEAD : value;
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
