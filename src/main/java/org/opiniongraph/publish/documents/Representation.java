package org.opiniongraph.publish.documents;

import java.io.IOException;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.publish.web.Body;
import org.opiniongraph.publish.web.Spool;
import org.opiniongraph.publish.web.Version;

/**
 * A document as it is sent. It must be closed.
 *
 * @param id the node's id
 * @param format its format
 * @param negotiated whether the client's header chose the format
 * @param next the query string of the next page of opinions, null on the last page
 * @param version what is known of its bytes
 * @param body its bytes
 */
record Representation(String id, DocumentFormat format, boolean negotiated, @Nullable String next, Version version,
		Body body) implements AutoCloseable {

	/** Removes the file in which the bytes are, if there is one. */
	@Override
	public void close() throws IOException {
		if (this.body instanceof Spool file) {
			file.close();
		}
	}

}
