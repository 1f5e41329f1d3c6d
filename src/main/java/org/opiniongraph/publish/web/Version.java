package org.opiniongraph.publish.web;

/**
 * One version of something that is sent, known before its bytes are read.
 *
 * @param hash the SHA-256 of its bytes without a coding, as hexadecimal digits
 * @param size the number of these bytes
 * @param modified when it changed last, in milliseconds since 1970; negative where that
 * is not known
 */
public record Version(String hash, long size, long modified) {

	/**
	 * The strong validator (RFC 9110, section 8.8.3); the compressed bytes are other
	 * bytes.
	 */
	String etag(boolean compressed) {
		return "\"" + this.hash + (compressed ? "-gzip\"" : "\"");
	}

}
