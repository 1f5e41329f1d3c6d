package org.opiniongraph.api.kept;

import org.opiniongraph.api.memory.MemoryBudget;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The cache of answers.
 *
 * @param enabled whether answers are kept while the graph does not change; false also
 * stops the checks for changes
 * @param maxSize the size of the cache of answers; one answer may have a sixteenth of it,
 * and at most 1 MB; 0 derives it from the heap of the JVM, 64MB at most
 */
@ConfigurationProperties("opinion-graph.kept-answers")
record KeptAnswersProperties(@DefaultValue("true") boolean enabled, @DefaultValue("0") DataSize maxSize) {

	private static final int SHARES = 16;

	/**
	 * Rejects settings with which no answer could be cached.
	 * @throws IllegalArgumentException if not even a small answer fits
	 */
	KeptAnswersProperties {
		maxSize = (maxSize.toBytes() == 0) ? DataSize.ofBytes(MemoryBudget.Share.KEPT_ANSWERS.bytes()) : maxSize;
		if (maxSize.toKilobytes() < 64) {
			throw new IllegalArgumentException("opinion-graph.kept-answers.max-size: expected 64KB or more, but was "
					+ maxSize + "; to switch the cache off, set opinion-graph.kept-answers.enabled=false");
		}
	}

	/** The maximum size of one answer with its key, in bytes. */
	long largest() {
		return this.maxSize.toBytes() / SHARES;
	}

}
