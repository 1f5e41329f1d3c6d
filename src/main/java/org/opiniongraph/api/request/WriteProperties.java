package org.opiniongraph.api.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The setting of writing through the API.
 *
 * @param writeToken the token of clients that may import documents, 16 characters or
 * more, or file: and the file that has it; without it, nothing can be imported
 */
@ConfigurationProperties("opinion-graph")
record WriteProperties(@Nullable String writeToken) {

	private static final String IN_FILE = "file:";

	private static final int SHORTEST = 16;

	/**
	 * Reads the token from its file, and refuses one that could be guessed.
	 * @throws IllegalArgumentException when the token is too short
	 */
	WriteProperties {
		if (writeToken != null && writeToken.startsWith(IN_FILE)) {
			writeToken = content(Path.of(writeToken.substring(IN_FILE.length())));
		}
		if (writeToken != null && writeToken.length() < SHORTEST) {
			throw new IllegalArgumentException(
					"opinion-graph.write-token has fewer than %d characters".formatted(SHORTEST));
		}
	}

	private static String content(Path file) {
		try {
			return Files.readString(file).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The file of opinion-graph.write-token cannot be read.", ex);
		}
	}

	@Override
	public String toString() {
		return "WriteProperties";
	}

}
