package org.opiniongraph.load.restore;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.Sha256;

/**
 * Reads the lines of a file one after the other, and computes the hash of the whole file.
 */
final class ExportLines implements AutoCloseable {

	/** Some thousand times the length of a long text. */
	private static final int LONGEST = 64 * 1024 * 1024;

	private final String name;

	private final MessageDigest digest = Sha256.digest();

	private final InputStream content;

	private long number;

	ExportLines(ExportFiles files) throws IOException {
		this.name = files.name();
		this.content = new BufferedInputStream(new DigestInputStream(files.graph().getInputStream(), this.digest));
	}

	/** The bytes of the next line, null behind the last one. */
	byte @Nullable [] next() throws IOException {
		var line = new ByteArrayOutputStream();
		int one = this.content.read();
		if (one < 0) {
			return null;
		}
		this.number++;
		while (one >= 0 && one != '\n') {
			line.write(one);
			if (line.size() > LONGEST) {
				throw mistake("the line has no end: expected a JSON object on each line");
			}
			one = this.content.read();
		}
		return line.toByteArray();
	}

	/** The number of lines so far. */
	long number() {
		return this.number;
	}

	/** A mistake in the line that was read last. */
	ExportFormatException mistake(String reason) {
		return new ExportFormatException(this.name, Math.max(1, this.number), reason);
	}

	/** The hash of all lines, once the last one was read. */
	String sha256() {
		return Sha256.hex(this.digest.digest());
	}

	@Override
	public void close() throws IOException {
		this.content.close();
	}

}
