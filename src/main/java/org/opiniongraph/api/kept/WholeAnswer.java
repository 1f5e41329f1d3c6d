package org.opiniongraph.api.kept;

import org.jspecify.annotations.Nullable;

/**
 * A complete answer with status 200. Its bytes must not be changed.
 *
 * @param contentType the type
 * @param cacheControl the header Cache-Control
 * @param etag the header ETag, null if the answer must not be cached by others
 * @param compressed whether the bytes are compressed with gzip
 * @param body the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // identity equality is intended: instances are
											// never compared
public record WholeAnswer(String contentType, String cacheControl, @Nullable String etag, boolean compressed,
		byte[] body) {

}
