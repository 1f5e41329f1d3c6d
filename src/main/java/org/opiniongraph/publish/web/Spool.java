package org.opiniongraph.publish.web;

import java.io.BufferedOutputStream;
import java.io.EOFException;
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
 * What is too large to be held in memory while it is sent: a compressed file in the
 * folder for temporary files. It is removed when it is closed.
 */
public final class Spool implements Body, AutoCloseable {

	private static final int BUFFER = 64 * 1024;

	private final Path file;

	private final String hash;

	private final long size;

	private Spool(Path file, String hash, long size) {
		this.file = file;
		this.hash = hash;
		this.size = size;
	}

	/**
	 * Writes a file.
	 * @param content writes its bytes
	 * @return must be closed
	 * @throws IOException when there is no room; then nothing is left behind
	 */
	public static Spool of(Writing content) throws IOException {
		Path file = Files.createTempFile("opinion-graph-", ".gz");
		try {
			var measured = new Measured(new GZIPOutputStream(Files.newOutputStream(file), BUFFER));
			try (var out = new BufferedOutputStream(measured, BUFFER)) {
				content.write(out);
			}
			return new Spool(file, Sha256.hex(measured.digest.digest()), measured.size);
		}
		catch (IOException | RuntimeException ex) {
			Files.deleteIfExists(file);
			throw ex;
		}
	}

	/**
	 * What is known of the bytes.
	 * @param modified when they changed last, in milliseconds since 1970, or negative
	 */
	public Version version(long modified) {
		return new Version(this.hash, this.size, modified);
	}

	@Override
	public void write(OutputStream out, long from, long length) throws IOException {
		try (InputStream in = new GZIPInputStream(Files.newInputStream(this.file), BUFFER)) {
			in.skipNBytes(from);
			byte[] some = new byte[BUFFER];
			for (long left = length; left > 0;) {
				int read = in.read(some, 0, (int) Math.min(left, BUFFER));
				if (read < 0) {
					throw new EOFException(this.file.toString());
				}
				out.write(some, 0, read);
				left -= read;
			}
		}
	}

	/** Who reads the file at this moment reads it to its end. */
	@Override
	public void close() throws IOException {
		Files.deleteIfExists(this.file);
	}

	/** Writes bytes. */
	@FunctionalInterface
	public interface Writing {

		void write(OutputStream out) throws IOException;

	}

	/** Measures what passes. */
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
			this.digest.update(some, from, length);
			this.size += length;
		}

	}

}
