package org.opiniongraph.api.http;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opiniongraph.api.answer.AnswerType;
import org.opiniongraph.api.answer.Answers;
import org.opiniongraph.api.answer.AnswersInMaking;
import org.opiniongraph.api.answer.ErrorAnswer;
import org.opiniongraph.api.answer.EventStream;
import org.opiniongraph.api.field.AfterAnswer;
import org.opiniongraph.api.field.ErrorCode;
import org.opiniongraph.api.kept.CacheTicket;
import org.opiniongraph.api.operation.KeptDocuments;
import org.opiniongraph.api.operation.RequestedDocument;
import org.opiniongraph.api.operation.TrustedDocuments;
import org.opiniongraph.api.request.RefusedRequestException;
import org.opiniongraph.api.request.RequestParameters;
import org.opiniongraph.api.request.RequestReader;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The endpoint of GraphQL over HTTP: with POST, with GET, and with an address for each
 * trusted document. Each request has a virtual thread of its own, which waits for the
 * answer.
 */
@RestController
class GraphQlEndpoint {

	private final WebGraphQlHandler graphQl;

	private final RequestReader requests;

	private final TrustedDocuments documents;

	private final GraphQlPath path;

	private final Answers answers;

	private final ErrorAnswer errors;

	private final AnswersInMaking inMaking;

	private final EventStream events;

	GraphQlEndpoint(WebGraphQlHandler graphQl, RequestReader requests, TrustedDocuments documents, GraphQlPath path,
			Answers answers, ErrorAnswer errors, AnswersInMaking inMaking, EventStream events) {
		this.path = path;
		this.graphQl = graphQl;
		this.requests = requests;
		this.documents = documents;
		this.answers = answers;
		this.errors = errors;
		this.inMaking = inMaking;
		this.events = events;
	}

	@PostMapping(GraphQlPath.GRAPHQL)
	void post(HttpServletRequest request, HttpServletResponse response) {
		if (EventStream.isWanted(request)) {
			answer(request, this.requests.ofBody(request),
					(answer, trusted) -> this.events.write(request, response, answer.getExecutionResult()));
			return;
		}
		AnswerType type = type(request);
		answer(request, response, type, this.requests.ofBody(request));
	}

	@GetMapping(GraphQlPath.GRAPHQL)
	void get(HttpServletRequest request, HttpServletResponse response) {
		RequestParameters parameters = this.requests.ofAddress(request);
		if (parameters.query() == null && parameters.documentId() == null && parameters.extensions().isEmpty()) {
			throw new RefusedRequestException(
					"'query': expected the text of a GraphQL document. " + this.path.signpost());
		}
		answer(request, response, type(request), parameters);
	}

	/** A trusted document, by its name or by the SHA-256 of its text. */
	@GetMapping(GraphQlPath.OPERATIONS + "/{document}")
	void operation(@PathVariable String document, HttpServletRequest request, HttpServletResponse response) {
		RequestParameters parameters = this.requests.ofAddress(request).withDocumentId(document);
		if (!RequestedDocument.of(parameters, this.documents).trusted()) {
			throw new RefusedRequestException(HttpStatus.NOT_FOUND, ErrorCode.DOCUMENT_NOT_FOUND,
					this.documents.unknown(document));
		}
		answer(request, response, type(request), parameters);
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, AnswerType type,
			RequestParameters parameters) {
		answer(request, parameters, (answer, trusted) -> {
			if (EventStream.isNeeded(answer.getExecutionResult())) {
				throw new RefusedRequestException(HttpStatus.NOT_ACCEPTABLE, ErrorCode.BAD_USER_INPUT,
						"A subscription is answered with events: send the header Accept: text/event-stream.");
			}
			this.answers.write(request, response, answer, type, trusted);
		});
	}

	private void answer(HttpServletRequest request, RequestParameters parameters,
			BiConsumer<WebGraphQlResponse, Boolean> writing) {
		AfterAnswer afterAnswer = AfterAnswer.of(request);
		this.inMaking.begin();
		try {
			RequestedDocument document = RequestedDocument.of(parameters, this.documents);
			WebGraphQlRequest asked = asked(request, parameters, document, afterAnswer);
			KeptDocuments.run(asked, document, !HttpMethod.POST.matches(request.getMethod()));
			WebGraphQlResponse answer = this.graphQl.handleRequest(asked).block();
			writing.accept(Objects.requireNonNull(answer), document.trusted());
		}
		finally {
			this.inMaking.end();
			afterAnswer.run();
		}
	}

	private static WebGraphQlRequest asked(HttpServletRequest request, RequestParameters parameters,
			RequestedDocument document, AfterAnswer afterAnswer) {
		var http = new ServletServerHttpRequest(request);
		var body = new HashMap<String, Object>();
		body.put("query", document.query());
		body.put("variables", parameters.variables());
		body.put("extensions", parameters.extensions());
		if (parameters.operationName() != null && !parameters.operationName().isEmpty()) {
			body.put("operationName", parameters.operationName());
		}
		return new WebGraphQlRequest(http.getURI(), http.getHeaders(), null, http.getRemoteAddress(),
				attributes(request, afterAnswer), body, RequestedDocument.nextRequestId(), Locale.ENGLISH);
	}

	private static Map<String, Object> attributes(HttpServletRequest request, AfterAnswer afterAnswer) {
		var attributes = new HashMap<>(afterAnswer.asAttributes());
		if (request.getAttribute(CacheTicket.NAME) instanceof CacheTicket ticket) {
			attributes.put(CacheTicket.NAME, ticket);
		}
		return attributes;
	}

	private AnswerType type(HttpServletRequest request) {
		return AnswerType.preferred(request)
			.orElseThrow(() -> new RefusedRequestException(HttpStatus.NOT_ACCEPTABLE, ErrorCode.BAD_USER_INPUT,
					"The header Accept must allow application/graphql-response+json or application/json. "
							+ this.path.signpost()));
	}

	@ExceptionHandler
	void refused(RefusedRequestException refusal, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		this.errors.write(request, response, refusal.status().value(), refusal.code(), refusal.text());
	}

}
