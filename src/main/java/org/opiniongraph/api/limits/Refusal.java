package org.opiniongraph.api.limits;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import org.opiniongraph.api.field.ErrorCode;
import org.opiniongraph.api.field.ServerFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The errors of a rejected request: one for each limit that it exceeds. */
final class Refusal {

	private static final Logger log = LoggerFactory.getLogger(Refusal.class);

	private final List<GraphQLError> errors = new ArrayList<>();

	/** A request that is refused for one reason. */
	static AbortExecutionException of(GraphQLError error) {
		return new AbortExecutionException(List.of(error));
	}

	/**
	 * A request that is not run, or not to its end, for a reason of ours: it has an id
	 * that the log has.
	 */
	static GraphQLError ours(ErrorCode code, String message) {
		return ServerFault.logged(code, message, message, (id, more) -> log.warn("error {}: {}{}", id, message, more))
			.error(null, null);
	}

	/**
	 * Compares a figure with its limit.
	 * @param code what the error is called
	 * @param what what is counted, in the plural
	 * @param limit how many there may be
	 * @param figure how many there are
	 */
	Refusal check(ErrorCode code, String what, long limit, long figure) {
		return check(code, what, limit, figure, Optional::empty);
	}

	/**
	 * The same, and says from which field most of it comes.
	 * @param costliest finds this field
	 */
	Refusal check(ErrorCode code, String what, long limit, long figure, Supplier<Optional<CostlyField>> costliest) {
		if (figure > limit) {
			String have = (figure < Saturated.MOST) ? String.valueOf(figure) : "more than " + (Saturated.MOST - 1);
			String message = "%s: at most %d, but this request has %s".formatted(what, limit, have);
			this.errors.add(costliest.get()
				.map((it) -> code.error(GraphqlErrorBuilder.newError().location(it.location()),
						message + ". " + it.advice()))
				.orElseGet(() -> code.error(message)));
		}
		return this;
	}

	List<GraphQLError> errors() {
		return this.errors;
	}

	/**
	 * Ends the request if any limit is exceeded.
	 * @throws AbortExecutionException when one is
	 */
	void enforce() {
		if (!this.errors.isEmpty()) {
			throw new AbortExecutionException(this.errors);
		}
	}

}
