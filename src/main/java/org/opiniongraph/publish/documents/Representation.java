package org.opiniongraph.publish.documents;

import java.io.IOException;
import java.io.OutputStream;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.Sha256;

/** A document as it is sent. */
final class Representation {

	private final String id;

	private final DocumentFormat format;

	private final boolean negotiated;

	private final @Nullable String next;

	private final byte[] bytes;

	private final String etag;

	/**
	 * A document.
	 * @param id the node's id
	 * @param format its format
	 * @param negotiated whether the client's header chose the format
	 * @param next the query of the address where the opinions go on, null where they end
	 * @param bytes its content
	 */
	Representation(String id, DocumentFormat format, boolean negotiated, @Nullable String next, byte[] bytes) {
		this.id = id;
		this.format = format;
		this.negotiated = negotiated;
		this.next = next;
		this.bytes = bytes;
		this.etag = "\"" + Sha256.of(bytes) + "\"";
	}

	String id() {
		return this.id;
	}

	DocumentFormat format() {
		return this.format;
	}

	boolean negotiated() {
		return this.negotiated;
	}

	@Nullable String next() {
		return this.next;
	}

	/** A strong validator (RFC 9110, section 8.8.3). */
	String etag() {
		return this.etag;
	}

	/** How many bytes it has. */
	int length() {
		return this.bytes.length;
	}

	void writeTo(OutputStream out) throws IOException {
		out.write(this.bytes);
	}

}
