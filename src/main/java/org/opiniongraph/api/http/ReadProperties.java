package org.opiniongraph.api.http;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may read.
 *
 * @param readToken a token without which nobody may read: clients send it as
 * Authorization: Bearer. Without this setting everybody may read
 */
@ConfigurationProperties("opinion-graph")
record ReadProperties(@Nullable String readToken) {

	private static final int SHORTEST = 16;

	/**
	 * Refuses a token that can be guessed.
	 * @throws IllegalArgumentException when it has less than 16 characters
	 */
	ReadProperties {
		if (readToken != null && readToken.length() < SHORTEST) {
			throw new IllegalArgumentException(
					"opinion-graph.read-token: expected at least %d characters".formatted(SHORTEST));
		}
	}

	/** The token is in no log. */
	@Override
	public String toString() {
		return "ReadProperties";
	}

}
