package org.opiniongraph.load.seed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.opiniongraph.model.Sha256;

/**
 * The hash of contents, one after the other: the revision of a seed. It is for one
 * thread.
 */
final class SeedHash {

	private final MessageDigest digest = Sha256.digest();

	/** Adds a content and its name, so that two files cannot change places unseen. */
	void add(String name, byte[] content) {
		this.digest.update((name + "\n" + content.length + "\n").getBytes(StandardCharsets.UTF_8));
		this.digest.update(content);
	}

	/** The hash of all contents until now, as 64 hexadecimal digits; more may follow. */
	String soFar() {
		try {
			return Sha256.hex(((MessageDigest) this.digest.clone()).digest());
		}
		catch (CloneNotSupportedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
