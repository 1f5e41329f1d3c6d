package org.opiniongraph.publish.web;

import java.io.IOException;
import java.io.OutputStream;

/** The bytes of something that is sent, which can be written several times. */
@FunctionalInterface
public interface Body {

	/**
	 * Writes some of the bytes.
	 * @param out where to; it is not closed
	 * @param from the first byte
	 * @param length how many
	 * @throws IOException when they cannot be read, or the client went away
	 */
	void write(OutputStream out, long from, long length) throws IOException;

	/**
	 * A body that is in memory.
	 * @param bytes must not be changed
	 */
	static Body of(byte[] bytes) {
		return (out, from, length) -> out.write(bytes, (int) from, (int) length);
	}

}
