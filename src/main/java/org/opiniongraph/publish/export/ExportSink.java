package org.opiniongraph.publish.export;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;

import org.opiniongraph.model.Sha256;

/**
 * Counts and hashes the bytes that pass. It holds the last bytes back until the file is
 * known to be complete, so that an incomplete file never looks complete to the client.
 */
final class ExportSink extends OutputStream {

	private static final int BUFFER = 64 * 1024;

	private final OutputStream target;

	private final MessageDigest digest = Sha256.digest();

	private final byte[] buffer = new byte[BUFFER];

	private int kept;

	private long bytes;

	ExportSink(OutputStream target) {
		this.target = target;
	}

	@Override
	public void write(int one) throws IOException {
		makeRoom();
		this.buffer[this.kept++] = (byte) one;
	}

	@Override
	public void write(byte[] some, int offset, int length) throws IOException {
		int written = 0;
		while (written < length) {
			makeRoom();
			int part = Math.min(length - written, BUFFER - this.kept);
			System.arraycopy(some, offset + written, this.buffer, this.kept, part);
			this.kept += part;
			written += part;
		}
	}

	/** The figures of all that was written; after this, nothing can be. */
	ExportedFile figures(long records) {
		this.digest.update(this.buffer, 0, this.kept);
		return new ExportedFile(this.bytes + this.kept, Sha256.hex(this.digest.digest()), records);
	}

	/** Lets the last bytes go. */
	void release() throws IOException {
		this.target.write(this.buffer, 0, this.kept);
		this.target.flush();
		this.kept = 0;
	}

	private void makeRoom() throws IOException {
		if (this.kept == BUFFER) {
			this.digest.update(this.buffer);
			this.target.write(this.buffer);
			this.bytes += BUFFER;
			this.kept = 0;
		}
	}

}
