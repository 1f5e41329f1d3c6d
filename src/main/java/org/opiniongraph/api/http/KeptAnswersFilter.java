package org.opiniongraph.api.http;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.answer.AnswerType;
import org.opiniongraph.api.answer.Answers;
import org.opiniongraph.api.answer.Coding;
import org.opiniongraph.api.answer.ErrorAnswer;
import org.opiniongraph.api.kept.AnswerKey;
import org.opiniongraph.api.kept.CacheTicket;
import org.opiniongraph.api.kept.KeptAnswers;
import org.opiniongraph.api.kept.WholeAnswer;
import org.opiniongraph.api.request.RefusedRequestException;
import org.opiniongraph.api.request.RequestReader;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Sends a cached answer before anything is parsed. It runs after the filters that add
 * headers or reject all requests. Requests that it cannot answer continue as if it did
 * not exist: requests that do not ask for JSON, and answers that are not cached.
 */
@Component
@Order(2)
@ConditionalOnBooleanProperty(name = "opinion-graph.kept-answers.enabled", matchIfMissing = true)
class KeptAnswersFilter extends OncePerRequestFilter {

	private static final ByteBuffer NO_BODY = ByteBuffer.allocate(0);

	private final KeptAnswers kept;

	private final RequestReader requests;

	private final GraphQlPath path;

	private final Answers answers;

	private final ErrorAnswer errors;

	KeptAnswersFilter(KeptAnswers kept, RequestReader requests, GraphQlPath path, Answers answers, ErrorAnswer errors) {
		this.kept = kept;
		this.requests = requests;
		this.path = path;
		this.answers = answers;
		this.errors = errors;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		Optional<CacheTicket> ticket;
		try {
			ticket = asked(request).flatMap(this.kept::ask);
		}
		catch (RefusedRequestException ex) {
			this.errors.write(request, response, ex.status().value(), ex.code(), ex.text());
			return;
		}
		@Nullable WholeAnswer answer = ticket.map(CacheTicket::kept).orElse(null);
		if (answer != null) {
			this.answers.send(request, response, answer);
			return;
		}
		ticket.ifPresent((it) -> request.setAttribute(CacheTicket.NAME, it));
		chain.doFilter(request, response);
	}

	/** The body is read after what would refuse it unread, as it is without this. */
	private Optional<AnswerKey> asked(HttpServletRequest request) {
		boolean post = HttpMethod.POST.matches(request.getMethod());
		boolean get = HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
		if (!(post || get) || !this.path.isOf(request)) {
			return Optional.empty();
		}
		Optional<AnswerType> type = AnswerType.preferred(request);
		if (type.isEmpty() || (post && !RequestReader.isJson(request))) {
			return Optional.empty();
		}
		String form = type.get().in(Coding.preferred(request));
		return Optional.of(new AnswerKey(post ? "POST" : "GET", request.getRequestURI(), request.getQueryString(), form,
				post ? ByteBuffer.wrap(this.requests.body(request)) : NO_BODY));
	}

}
