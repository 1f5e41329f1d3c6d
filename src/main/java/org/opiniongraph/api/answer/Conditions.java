package org.opiniongraph.api.answer;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ETag;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * The conditions of a request for something that only can be read, in the order of RFC
 * 9110, section 13.2.2.
 */
public final class Conditions {

	private Conditions() {
	}

	/**
	 * Finds out whether the content is to be sent.
	 * @param request a request with GET or HEAD
	 * @param etag the strong validator of what would be sent, in quotes
	 * @param modified when it changed last, in milliseconds since 1970; negative where
	 * that is not known
	 * @return the status to send without content: 304 when the client has it already, 412
	 * when it wanted another version; empty when the content is to be sent
	 */
	public static Optional<HttpStatus> unmet(HttpServletRequest request, String etag, long modified) {
		@Nullable String match = header(request, HttpHeaders.IF_MATCH);
		if (match != null && !names(match, etag, true)) {
			return Optional.of(HttpStatus.PRECONDITION_FAILED);
		}
		if (match == null && isLater(modified, date(request, HttpHeaders.IF_UNMODIFIED_SINCE))) {
			return Optional.of(HttpStatus.PRECONDITION_FAILED);
		}
		@Nullable String none = header(request, HttpHeaders.IF_NONE_MATCH);
		if (none != null) {
			return names(none, etag, false) ? Optional.of(HttpStatus.NOT_MODIFIED) : Optional.empty();
		}
		long since = date(request, HttpHeaders.IF_MODIFIED_SINCE);
		return (since >= 0 && modified >= 0 && !isLater(modified, since)) ? Optional.of(HttpStatus.NOT_MODIFIED)
				: Optional.empty();
	}

	/**
	 * Whether a part may be sent: only one of the version of which the client has the
	 * rest (RFC 9110, section 13.1.5).
	 * @param request a request with the header {@code Range}
	 * @param etag as for {@link #unmet}
	 * @param modified as for {@link #unmet}
	 * @return true where the request has no such condition
	 */
	public static boolean allowPart(HttpServletRequest request, String etag, long modified) {
		@Nullable String range = header(request, HttpHeaders.IF_RANGE);
		if (range == null) {
			return true;
		}
		if (range.contains("\"")) {
			return names(range, etag, true);
		}
		long date = date(request, HttpHeaders.IF_RANGE);
		return date >= 0 && modified >= 0 && seconds(date) == seconds(modified);
	}

	private static boolean names(String header, String etag, boolean strong) {
		ETag own = ETag.create(etag);
		return header.strip().equals("*") || tags(header).stream().anyMatch((it) -> it.compare(own, strong));
	}

	/** What cannot be read names nothing. */
	private static List<ETag> tags(String header) {
		try {
			return ETag.parse(header);
		}
		catch (IllegalArgumentException ex) {
			return List.of();
		}
	}

	private static @Nullable String header(HttpServletRequest request, String name) {
		List<String> values = Collections.list(request.getHeaders(name));
		return values.isEmpty() ? null : String.join(",", values);
	}

	/** A date that cannot be read is as if it were not there. */
	private static long date(HttpServletRequest request, String name) {
		try {
			return request.getDateHeader(name);
		}
		catch (IllegalArgumentException ex) {
			return -1;
		}
	}

	/** A date of HTTP has seconds. */
	private static boolean isLater(long modified, long date) {
		return modified >= 0 && date >= 0 && seconds(modified) > seconds(date);
	}

	private static long seconds(long milliseconds) {
		return TimeUnit.MILLISECONDS.toSeconds(milliseconds);
	}

}
