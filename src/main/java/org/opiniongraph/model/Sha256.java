package org.opiniongraph.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * SHA-256 hashes as 64 hexadecimal digits. It is thread-safe; a digest from
 * {@link #digest} must be used by one thread.
 */
public final class Sha256 {

	private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

	private Sha256() {
	}

	/**
	 * Hashes a text.
	 * @param text any text, taken as UTF-8
	 * @return 64 digits
	 */
	public static String of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Hashes bytes.
	 * @param bytes all of them
	 * @return 64 digits
	 */
	public static String of(byte[] bytes) {
		return hex(digest().digest(bytes));
	}

	/**
	 * Hashes the first bytes.
	 * @param bytes as many or more
	 * @param length how many
	 * @return 64 digits
	 */
	public static String of(byte[] bytes, int length) {
		MessageDigest digest = digest();
		digest.update(bytes, 0, length);
		return hex(digest.digest());
	}

	/**
	 * Writes a hash.
	 * @param hash its bytes
	 * @return two digits for each
	 */
	public static String hex(byte[] hash) {
		return HexFormat.of().formatHex(hash);
	}

	/**
	 * Begins a hash of bytes that come one after another.
	 * @return has seen nothing yet
	 */
	public static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Whether a text could be a hash.
	 * @param text any text
	 * @return true for 64 hexadecimal digits in lower case
	 */
	public static boolean isHexDigest(String text) {
		return HEX.matcher(text).matches();
	}

}
