package org.opiniongraph.api.limits;

import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.language.Document;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What operations cost that were measured before. The cost depends on the document and
 * its variables alone, and to write an operation in its normal form takes longer than
 * many answers. May be used by many threads.
 */
@Component
class KnownCosts {

	/** The characters of all variables that are kept. */
	private static final int MOST_CHARACTERS = 2_000_000;

	/** What an entry takes beside its variables, about, in characters. */
	private static final int CHARACTERS_OF_ENTRY = 500;

	private final Cache<Asked, OperationCost> known = Caffeine.newBuilder()
		.maximumWeight(MOST_CHARACTERS)
		.weigher((Asked asked, OperationCost cost) -> CHARACTERS_OF_ENTRY + asked.variables().toString().length())
		.build();

	/** The cost of an operation that is about to run. */
	OperationCost of(ExecutionContext context) {
		var asked = new Asked(context.getDocument(), context.getOperationDefinition().getName(),
				context.getCoercedVariables().toMap());
		return this.known.get(asked,
				(_) -> OperationCost.of(context.getGraphQLSchema(), context.getNormalizedQueryTree().get()));
	}

	/**
	 * What is measured. A document that is kept is the same object for each request.
	 *
	 * @param document the parsed document, compared by identity
	 * @param operation the name of its operation, null for the only one
	 * @param variables their values
	 */
	private record Asked(Document document, @Nullable String operation, Map<String, Object> variables) {
	}

}
