package org.opiniongraph.api.limits;

import java.time.Duration;
import java.util.stream.LongStream;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a request may ask at most.
 *
 * @param maxTokens tokens of a query
 * @param maxDepth fields below each other, the first one counted
 * @param maxResultNodes objects that the answer could hold
 * @param maxComplexity values that the answer could hold, and the fields' prices
 * @param maxDuration how long a request may take, and its statements in the database
 * @param requestsInFlight requests that are worked on at once
 * @param requestsWaiting requests that wait for such a place, or for room for their
 * answer; who comes then is sent away
 * @param maxWait how long each waits at most; that counts as part of {@code maxDuration}
 * @param complexityInFlight the complexity of all that are worked on together; 0 for as
 * much as the memory of the JVM allows
 * @param perClient what one client may ask in a time
 */
@ConfigurationProperties("opinion-graph.limits")
record LimitsProperties(@DefaultValue("10000") int maxTokens, @DefaultValue("15") int maxDepth,
		@DefaultValue("100000") long maxResultNodes, @DefaultValue("300000") long maxComplexity,
		@DefaultValue("10s") Duration maxDuration, @DefaultValue("64") int requestsInFlight,
		@DefaultValue("1000") int requestsWaiting, @DefaultValue("5s") Duration maxWait,
		@DefaultValue("0") long complexityInFlight, @DefaultValue PerClient perClient) {

	/** What one of complexity may take of the heap while an answer is made. */
	private static final long BYTES_FOR_COMPLEXITY = 800;

	/**
	 * Refuses settings with which nothing could be asked.
	 * @throws IllegalArgumentException when a limit is not positive, or one request could
	 * never get a place
	 */
	LimitsProperties {
		if (LongStream
			.of(maxTokens, maxDepth, maxResultNodes, maxComplexity, maxDuration.toNanos(), requestsInFlight,
					requestsWaiting + 1, maxWait.plusNanos(1).toNanos())
			.anyMatch((limit) -> limit < 1)) {
			throw new IllegalArgumentException("opinion-graph.limits: every limit must be greater than 0");
		}
		complexityInFlight = (complexityInFlight == 0)
				? Math.max(maxComplexity, Runtime.getRuntime().maxMemory() / BYTES_FOR_COMPLEXITY) : complexityInFlight;
		if (complexityInFlight < maxComplexity) {
			throw new IllegalArgumentException(
					"opinion-graph.limits: complexity-in-flight must not be less than max-complexity");
		}
	}

	/**
	 * What one client may ask in a time; a client is an address.
	 *
	 * @param costPerMinute the complexity that it may ask in a minute; 0 for no limit
	 * @param burst how much of it at once; 0 for that of a minute
	 * @param requestCost what a request costs beside its complexity, also one that is
	 * refused
	 * @param maxClients how many clients are remembered
	 */
	record PerClient(@DefaultValue("0") long costPerMinute, @DefaultValue("0") long burst,
			@DefaultValue("100") long requestCost, @DefaultValue("100000") long maxClients) {

		/**
		 * Refuses settings with which no client could ask anything.
		 * @throws IllegalArgumentException when a number is negative, or the burst less
		 * than the price of a request
		 */
		PerClient {
			burst = (burst == 0) ? costPerMinute : burst;
			if (costPerMinute < 0 || requestCost < 1 || maxClients < 1 || (costPerMinute > 0 && burst < requestCost)) {
				throw new IllegalArgumentException("opinion-graph.limits.per-client: cost-per-minute must not be "
						+ "negative, request-cost and max-clients must be greater than 0, burst at least request-cost");
			}
		}

		boolean isOn() {
			return this.costPerMinute > 0;
		}

	}

}
