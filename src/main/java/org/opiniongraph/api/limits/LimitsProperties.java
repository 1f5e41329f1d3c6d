package org.opiniongraph.api.limits;

import java.time.Duration;
import java.util.stream.LongStream;

import org.opiniongraph.api.memory.MemoryBudget;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of requests.
 *
 * @param maxTokens how many tokens the text of a query may have
 * @param maxDepth how many levels of fields a query may have; edges and node are levels
 * too
 * @param maxResultNodes how many objects the answer could have
 * @param maxComplexity how many values the answer could have, plus the prices of
 * expensive fields (@cost)
 * @param maxDuration how long a request may take; its statements in the database end at
 * the same time
 * @param requestsInFlight how many requests run at once; more wait
 * @param requestsWaiting how many requests may wait; one more is 503
 * @param maxWait how long a request of a burst may wait, as a part of max-duration; then
 * it is 503. Under a lasting overload it is half a second
 * @param complexityInFlight the complexity of all requests that run, together; half of it
 * is for dear requests, and a request that is larger than that half has it alone; 0
 * derives it from the heap of the JVM
 * @param perClient limits of one client
 */
@ConfigurationProperties("opinion-graph.limits")
record LimitsProperties(@DefaultValue("10000") int maxTokens, @DefaultValue("15") int maxDepth,
		@DefaultValue("100000") long maxResultNodes, @DefaultValue("300000") long maxComplexity,
		@DefaultValue("10s") Duration maxDuration, @DefaultValue("32") int requestsInFlight,
		@DefaultValue("1000") int requestsWaiting, @DefaultValue("5s") Duration maxWait,
		@DefaultValue("0") long complexityInFlight, @DefaultValue PerClient perClient) {

	/** The memory for one unit of complexity while an answer is made, in bytes. */
	static final long BYTES_FOR_COMPLEXITY = 800;

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
		complexityInFlight = (complexityInFlight == 0) ? MemoryBudget.Share.ANSWERS.bytes() / BYTES_FOR_COMPLEXITY
				: complexityInFlight;
		if (complexityInFlight < 1) {
			throw new IllegalArgumentException("opinion-graph.limits: complexity-in-flight must not be negative");
		}
	}

	/**
	 * Limits of one client. A client is an IP address, or the /64 network of an IPv6
	 * address.
	 *
	 * @param costPerMinute how much complexity one client may use in a minute; 0 for no
	 * limit, more is 429
	 * @param burst how much of it a client may use at once; 0 for that of one minute
	 * @param requestCost what a request costs beside its complexity, also a refused
	 * request
	 * @param maxClients how many clients are remembered
	 */
	record PerClient(@DefaultValue("0") long costPerMinute, @DefaultValue("0") long burst,
			@DefaultValue("100") long requestCost, @DefaultValue("100000") long maxClients) {

		/**
		 * Refuses settings with which no client could ask anything.
		 * @throws IllegalArgumentException when a number is negative, or the burst leaves
		 * nothing beside the price of a request
		 */
		PerClient {
			burst = (burst == 0) ? costPerMinute : burst;
			if (costPerMinute < 0 || requestCost < 1 || maxClients < 1 || (costPerMinute > 0 && burst <= requestCost)) {
				throw new IllegalArgumentException("opinion-graph.limits.per-client: cost-per-minute must not be "
						+ "negative, request-cost and max-clients must be greater than 0, and burst greater than request-cost");
			}
		}

		boolean isOn() {
			return this.costPerMinute > 0;
		}

	}

}
