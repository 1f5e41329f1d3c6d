package org.opiniongraph.publish.documents;

import org.jspecify.annotations.Nullable;

/**
 * A document as it is sent.
 *
 * @param id the node's id
 * @param format its format
 * @param negotiated whether the client's header chose the format
 * @param next the query string of the next page of opinions, null on the last page
 * @param content its bytes, which must not be changed
 * @param etag a strong validator (RFC 9110, section 8.8.3)
 */
@SuppressWarnings("ArrayRecordComponent")
record Representation(String id, DocumentFormat format, boolean negotiated, @Nullable String next, byte[] content,
		String etag) {
}
