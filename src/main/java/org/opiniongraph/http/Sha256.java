package org.opiniongraph.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** SHA-256 as 64 hexadecimal digits, by which documents and answers are known. */
final class Sha256 {

	private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

	private Sha256() {
	}

	static String of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	static String of(byte[] bytes) {
		return hex(digest().digest(bytes));
	}

	static String of(byte[] bytes, int length) {
		MessageDigest digest = digest();
		digest.update(bytes, 0, length);
		return hex(digest.digest());
	}

	static String hex(byte[] hash) {
		return HexFormat.of().formatHex(hash);
	}

	static MessageDigest digest() {
		try {
			return MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static boolean isOne(String text) {
		return HEX.matcher(text).matches();
	}

}
