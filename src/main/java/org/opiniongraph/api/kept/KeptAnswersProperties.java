package org.opiniongraph.api.kept;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Whether answers are kept, and how much room they have.
 *
 * @param enabled whether any is kept; if not, nobody asks for the graph's revision either
 * @param maxSize how large all of them may be together; one may take a sixteenth of it
 */
@ConfigurationProperties("opinion-graph.kept-answers")
record KeptAnswersProperties(@DefaultValue("true") boolean enabled, @DefaultValue("64MB") DataSize maxSize) {

	private static final int SHARES = 16;

	/**
	 * Refuses settings with which nothing could be kept.
	 * @throws IllegalArgumentException when there is no room for one small answer
	 */
	KeptAnswersProperties {
		if (maxSize.toKilobytes() < 64) {
			throw new IllegalArgumentException("opinion-graph.kept-answers.max-size: expected 64KB or more, but was "
					+ maxSize + "; to keep nothing set opinion-graph.kept-answers.enabled=false");
		}
	}

	/** How many bytes one answer may have, with what was asked. */
	long largest() {
		return this.maxSize.toBytes() / SHARES;
	}

}
