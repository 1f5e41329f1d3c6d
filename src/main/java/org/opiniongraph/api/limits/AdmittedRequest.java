package org.opiniongraph.api.limits;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import graphql.GraphQLContext;
import graphql.execution.AbortExecutionException;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.ErrorCode;

/**
 * The place and the budget of one admitted request and, if it is rejected, when the
 * client may try again.
 */
public final class AdmittedRequest {

	private final InFlight.Permit permit;

	/** Null for a question of the server itself, which no client pays. */
	private final @Nullable String client;

	private final ClientBudgets budgets;

	private final AtomicReference<Duration> comeBack = new AtomicReference<>();

	private final AtomicBoolean admitted = new AtomicBoolean();

	AdmittedRequest(InFlight.Permit permit, @Nullable String client, ClientBudgets budgets) {
		this.permit = permit;
		this.client = client;
		this.budgets = budgets;
	}

	/** The admitted request, if it came over HTTP. */
	static Optional<AdmittedRequest> of(GraphQLContext context) {
		return context.getOrEmpty(AdmittedRequest.class);
	}

	/** Compares with what the client may ask at once, however long it waited. */
	void check(long cost, Refusal refusal, Supplier<Optional<CostlyField>> costliest) {
		if (this.client != null) {
			refusal.check(ErrorCode.TOO_COMPLEX, "Complexity that one client may ask at once", this.budgets.most(),
					cost, costliest);
		}
	}

	/**
	 * Charges the cost of an answer and reserves its complexity. If the answer is made
	 * again because the graph changed, this has been done already.
	 * @throws AbortExecutionException if the budget of the client or the capacity of the
	 * server is not enough
	 */
	void admit(long cost) {
		if (!this.admitted.compareAndSet(false, true)) {
			return;
		}
		if (this.client != null) {
			this.budgets.spend(this.client, cost).ifPresent((wait) -> {
				this.comeBack.set(wait);
				throw Refusal.of(ErrorCode.TOO_MANY_REQUESTS.error(tooMany(cost, wait)));
			});
		}
		this.permit.takes(cost).ifPresent((wait) -> {
			this.comeBack.set(wait);
			giveBack(cost + this.budgets.requestCost());
			throw new AbortExecutionException(
					List.of(Refusal.ours(ErrorCode.UNAVAILABLE, "The server is busy. Try again in a moment.")));
		});
	}

	private void giveBack(long cost) {
		if (this.client != null) {
			this.budgets.giveBack(this.client, cost);
		}
	}

	Optional<Duration> comeBack() {
		return Optional.ofNullable(this.comeBack.get());
	}

	/** What a client reads that has spent its budget. */
	public static String tooMany(long cost, Duration wait) {
		return "The budget of this client is used up: this request costs %d. Try again in %d seconds.".formatted(cost,
				seconds(wait));
	}

	/** Whole seconds, rounded up, for {@code Retry-After}. */
	public static long seconds(Duration wait) {
		return Math.max(1, wait.plusMillis(999).toSeconds());
	}

}
