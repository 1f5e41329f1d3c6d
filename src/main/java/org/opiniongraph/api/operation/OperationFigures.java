package org.opiniongraph.api.operation;

import java.time.Duration;
import java.util.List;

import graphql.GraphQLError;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.opiniongraph.model.Sha256;
import reactor.core.publisher.Mono;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * The metric {@code opinion.graph.operations}: rate, time and errors of each trusted
 * document, and of all other queries together. Names that clients make up are none of its
 * tags. Kept answers are not in it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OperationFigures implements WebGraphQlInterceptor {

	private static final String NAME = "opinion.graph.operations";

	private static final String OTHER = "other";

	private final TrustedDocuments documents;

	private final MeterRegistry meters;

	OperationFigures(TrustedDocuments documents, MeterRegistry meters) {
		this.documents = documents;
		this.meters = meters;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		long begin = System.nanoTime();
		return chain.next(request)
			.doOnNext((response) -> timer(request, response).record(Duration.ofNanos(System.nanoTime() - begin)));
	}

	private Timer timer(WebGraphQlRequest request, WebGraphQlResponse response) {
		String operation = this.documents.find(Sha256.of(request.getDocument()))
			.map(TrustedDocument::name)
			.orElse(OTHER);
		return Timer.builder(NAME)
			.description("Requests that were not answered from the kept answers")
			.tag("operation", operation)
			.tag("result", result(response.getExecutionResult().getErrors()))
			.register(this.meters);
	}

	private static String result(List<GraphQLError> errors) {
		return errors.isEmpty() ? "GOOD" : String.valueOf(errors.getFirst().getErrorType());
	}

}
