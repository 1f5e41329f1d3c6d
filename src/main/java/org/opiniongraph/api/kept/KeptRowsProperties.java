package org.opiniongraph.api.kept;

import org.opiniongraph.api.memory.MemoryBudget;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The cache of rows that statements have read.
 *
 * @param enabled whether rows are kept while the graph does not change, so that requests
 * share what they have in common
 * @param maxSize the size of the cache of rows; 0 derives it from the heap of the JVM,
 * 96MB at most
 */
@ConfigurationProperties("opinion-graph.kept-rows")
record KeptRowsProperties(@DefaultValue("true") boolean enabled, @DefaultValue("0") DataSize maxSize) {

	/**
	 * Rejects settings with which no row could be cached.
	 * @throws IllegalArgumentException if not even a small row fits
	 */
	KeptRowsProperties {
		maxSize = (maxSize.toBytes() == 0) ? DataSize.ofBytes(MemoryBudget.Share.KEPT_ROWS.bytes()) : maxSize;
		if (maxSize.toKilobytes() < 64) {
			throw new IllegalArgumentException("opinion-graph.kept-rows.max-size: expected 64KB or more, but was "
					+ maxSize + "; to switch the cache off, set opinion-graph.kept-rows.enabled=false");
		}
	}

}
