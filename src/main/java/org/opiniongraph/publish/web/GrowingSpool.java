package org.opiniongraph.publish.web;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

import org.opiniongraph.model.Sha256;

/**
 * A {@link Spool} that is being written. Others read it meanwhile, each at its own pace,
 * and none of them slows the writer down.
 */
public final class GrowingSpool {

	private static final int BUFFER = 64 * 1024;

	private final Path file;

	/** The number of compressed bytes that can be read. */
	private long readable;

	private State state = State.GROWING;

	private boolean followed;

	/**
	 * Begins an empty file in the folder for temporary files.
	 * @throws IOException when there is no room
	 */
	public GrowingSpool() throws IOException {
		this.file = Files.createTempFile("opinion-graph-", ".gz");
	}

	/**
	 * Writes the whole content, once.
	 * @param content writes its bytes
	 * @return the complete file
	 * @throws IOException when there is no room; then nothing is left behind, and who
	 * reads it fails too
	 */
	public Spool written(Spool.Writing content) throws IOException {
		State end = State.BROKEN;
		try (OutputStream compressed = Files.newOutputStream(this.file)) {
			var packing = new GZIPOutputStream(new Announced(compressed), BUFFER, true);
			var measured = new Measured(packing);
			var out = new BufferedOutputStream(measured, BUFFER);
			content.write(out);
			out.flush();
			// only now: to a reader, the end of the file says that all is there
			packing.finish();
			end = State.COMPLETE;
			return new Spool(this.file, measured.hash(), measured.size());
		}
		finally {
			announce(0, end);
			if (end == State.BROKEN) {
				Files.deleteIfExists(this.file);
			}
		}
	}

	/**
	 * Writes all bytes from the first one on, as they come.
	 * @param out where to; it is not closed
	 * @throws IOException when the content was not completed, or the client went away;
	 * then the bytes that were written must not look like all
	 */
	public void follow(OutputStream out) throws IOException {
		synchronized (this) {
			this.followed = true;
		}
		try (var in = new GZIPInputStream(new Following(Files.newInputStream(this.file)), BUFFER)) {
			byte[] some = new byte[BUFFER];
			for (int read = in.read(some); read >= 0; read = in.read(some)) {
				out.write(some, 0, read);
				out.flush();
			}
		}
	}

	/** Whether somebody has begun to read it. */
	public synchronized boolean isFollowed() {
		return this.followed;
	}

	private synchronized void announce(int more, State now) {
		this.readable += more;
		this.state = now;
		notifyAll();
	}

	/** Waits for more than some bytes; gives the number of those that can be read. */
	private synchronized long readableAfter(long position) throws IOException {
		try {
			while (this.readable <= position && this.state == State.GROWING) {
				wait();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("the server stops", ex);
		}
		if (this.state == State.BROKEN) {
			throw new IOException("the content was not completed");
		}
		return this.readable;
	}

	private enum State {

		GROWING, COMPLETE, BROKEN

	}

	/** Says how much can be read. */
	private final class Announced extends FilterOutputStream {

		Announced(OutputStream out) {
			super(out);
		}

		@Override
		public void write(int one) throws IOException {
			write(new byte[] { (byte) one }, 0, 1);
		}

		@Override
		public void write(byte[] some, int from, int length) throws IOException {
			this.out.write(some, from, length);
			announce(length, State.GROWING);
		}

	}

	/** Waits for more at the end of what can be read. */
	private final class Following extends InputStream {

		private final InputStream in;

		private long position;

		Following(InputStream in) {
			this.in = in;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] some, int from, int length) throws IOException {
			int most = (int) Math.min(length, readableAfter(this.position) - this.position);
			int read = (most > 0) ? this.in.read(some, from, most) : -1;
			this.position += Math.max(0, read);
			return read;
		}

		@Override
		public void close() throws IOException {
			this.in.close();
		}

	}

	/** Counts and hashes what passes, and has each part compressed at once. */
	private static final class Measured extends FilterOutputStream {

		private final MessageDigest digest = Sha256.digest();

		private long size;

		Measured(OutputStream out) {
			super(out);
		}

		@Override
		public void write(int one) throws IOException {
			write(new byte[] { (byte) one }, 0, 1);
		}

		@Override
		public void write(byte[] some, int from, int length) throws IOException {
			this.out.write(some, from, length);
			this.out.flush();
			this.digest.update(some, from, length);
			this.size += length;
		}

		String hash() {
			return Sha256.hex(this.digest.digest());
		}

		long size() {
			return this.size;
		}

	}

}
