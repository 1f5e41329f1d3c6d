package org.opiniongraph.api.kept;

import org.jspecify.annotations.Nullable;

/**
 * An answer that is ready to be sent: its status is 200. Nobody changes its bytes.
 *
 * @param contentType the type
 * @param cacheControl what others may keep of it
 * @param etag its mark, where others may keep it
 * @param compressed whether the bytes are compressed with gzip
 * @param body the bytes
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares answers
public record WholeAnswer(String contentType, String cacheControl, @Nullable String etag, boolean compressed,
		byte[] body) {

}
