package org.opiniongraph.load.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over named contents. */
final class ContentHash {

	private final MessageDigest digest;

	ContentHash() {
		try {
			this.digest = MessageDigest.getInstance("SHA-256");
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every Java platform has SHA-256", ex);
		}
	}

	ContentHash add(byte[] content) {
		this.digest.update(content);
		return this;
	}

	/** Adds a content and its name, so that two files cannot change places unseen. */
	ContentHash add(String name, byte[] content) {
		byte[] title = (name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8);
		return add(title).add(content);
	}

	ContentHash add(String name, String content) {
		return add(name, content.getBytes(StandardCharsets.UTF_8));
	}

	String hexadecimal() {
		return HexFormat.of().formatHex(this.digest.digest());
	}

}
