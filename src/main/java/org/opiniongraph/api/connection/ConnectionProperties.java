package org.opiniongraph.api.connection;

import java.time.Duration;

import org.opiniongraph.api.memory.MemoryBudget;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of connections.
 *
 * @param most how many connections may be open at once; 0 derives it from the heap of the
 * JVM
 * @param perClient how many of them one address may have; 0 for half of them. All clients
 * of a proxy come from its address
 * @param headerTime how long a client may take from the first byte of a request to the
 * end of its headers; then the connection is closed
 * @param slowestReading how much of an answer a client must read in a second, measured
 * over 15 seconds and more; a connection that reads less is closed
 * @param pauseBeforeStop how long a server that is being stopped goes on answering after
 * its readiness says no, so that a proxy notices; it stops at once if nobody asked for
 * its readiness in the last minute
 */
@ConfigurationProperties("opinion-graph.connections")
record ConnectionProperties(@DefaultValue("0") int most, @DefaultValue("0") int perClient,
		@DefaultValue("10s") Duration headerTime, @DefaultValue("1KB") DataSize slowestReading,
		@DefaultValue("5s") Duration pauseBeforeStop) {

	/** The buffers of one connection while its headers are read, in bytes, rounded up. */
	static final long BYTES_FOR_CONNECTION = 80 * 1_024;

	private static final int MOST_THAT_HELP = 8_192;

	/**
	 * Refuses settings with which nobody could connect.
	 * @throws IllegalArgumentException when a number is negative, or no time is left
	 */
	ConnectionProperties {
		if (most < 0 || perClient < 0 || !headerTime.isPositive() || slowestReading.toBytes() < 0
				|| pauseBeforeStop.isNegative()) {
			throw new IllegalArgumentException(
					"opinion-graph.connections: most, per-client, slowest-reading and pause-before-stop "
							+ "must not be negative, and header-time must be greater than 0");
		}
		most = (most == 0) ? derived() : most;
		perClient = (perClient == 0) ? Math.max(1, most / 2) : perClient;
	}

	private static int derived() {
		return (int) Math.min(MOST_THAT_HELP, MemoryBudget.Share.CONNECTIONS.bytes() / BYTES_FOR_CONNECTION);
	}

}
