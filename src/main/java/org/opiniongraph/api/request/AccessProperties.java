package org.opiniongraph.api.request;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who may read, and who may write.
 *
 * @param readToken a token without which nobody may read, 16 characters or more, or file:
 * and the file that has it: clients send it as Authorization: Bearer. Without this
 * setting everybody may read
 * @param writeToken the token of clients that may import documents, 16 characters or
 * more, or file: and the file that has it; without it, nothing can be imported
 */
@ConfigurationProperties("opinion-graph")
public record AccessProperties(@Nullable String readToken, @Nullable String writeToken) {

	/**
	 * The token of readers.
	 * @return null if everybody may read
	 * @throws IllegalArgumentException when it is too short
	 */
	public @Nullable AccessToken reading() {
		return AccessToken.of("opinion-graph.read-token", this.readToken);
	}

	@Nullable AccessToken writing() {
		return AccessToken.of("opinion-graph.write-token", this.writeToken);
	}

	/** The tokens are in no log. */
	@Override
	public String toString() {
		return "AccessProperties";
	}

}
