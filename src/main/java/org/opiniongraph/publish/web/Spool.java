package org.opiniongraph.publish.web;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * What is too large to be held in memory while it is sent: a compressed file in the
 * folder for temporary files. It is removed when it is closed.
 */
public final class Spool implements Body, AutoCloseable {

	private static final int BUFFER = 64 * 1024;

	private final Path file;

	private final String hash;

	private final long size;

	Spool(Path file, String hash, long size) {
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
		return new GrowingSpool().written(content);
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

}
