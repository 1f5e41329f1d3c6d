package org.opiniongraph.api.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

import org.jspecify.annotations.Nullable;

/**
 * A secret that clients send as {@code Authorization: Bearer} (RFC 6750, section 2.1).
 */
public final class AccessToken {

	private static final String IN_FILE = "file:";

	private static final int SHORTEST = 16;

	private static final String BEARER = "Bearer ";

	private final byte[] bytes;

	private AccessToken(String text) {
		this.bytes = text.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Reads a token from its setting, or from the file that the setting names.
	 * @param setting the name of the setting
	 * @param value its value, null if it is not set
	 * @return null if it is not set
	 * @throws IllegalArgumentException when the token could be guessed
	 */
	static @Nullable AccessToken of(String setting, @Nullable String value) {
		if (value == null) {
			return null;
		}
		String text = value.startsWith(IN_FILE) ? content(setting, Path.of(value.substring(IN_FILE.length()))) : value;
		if (text.length() < SHORTEST) {
			throw new IllegalArgumentException("%s has fewer than %d characters".formatted(setting, SHORTEST));
		}
		return new AccessToken(text);
	}

	private static String content(String setting, Path file) {
		try {
			return Files.readString(file).strip();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The file of %s cannot be read.".formatted(setting), ex);
		}
	}

	/**
	 * Whether a request carries it. This takes the same time however much of a wrong
	 * token is right.
	 * @param header its header {@code Authorization}, null for none
	 */
	public boolean isIn(@Nullable String header) {
		if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
			return false;
		}
		return MessageDigest.isEqual(this.bytes,
				header.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8));
	}

}
