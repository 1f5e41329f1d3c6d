package org.opiniongraph.api.operation;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.OwnQuestion;
import reactor.core.publisher.Mono;

import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Runs GraphQL queries of the server itself, which are checked in: stricter limits for
 * clients do not refuse them.
 */
@Component
public class OwnQuestions {

	private final ExecutionGraphQlService graphQl;

	OwnQuestions(ExecutionGraphQlService graphQl) {
		this.graphQl = graphQl;
	}

	/**
	 * Asks.
	 * @param text a document that is checked in
	 * @param variables its variables
	 * @return the answer, which may hold errors
	 */
	public Mono<ExecutionGraphQlResponse> ask(String text, Map<String, @Nullable Object> variables) {
		var request = new DefaultExecutionGraphQlRequest(text, null, variables, null, RequestedDocument.nextRequestId(),
				Locale.ENGLISH);
		request
			.configureExecutionInput((input, builder) -> builder.graphQLContext(OwnQuestion.marked(Map.of())).build());
		KeptDocuments.run(request, RequestedDocument.checkedIn(text), true);
		return this.graphQl.execute(request);
	}

}
