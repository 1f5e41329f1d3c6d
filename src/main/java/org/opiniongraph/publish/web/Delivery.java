package org.opiniongraph.publish.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.answer.Coding;
import org.opiniongraph.api.answer.Conditions;
import org.opiniongraph.api.field.AfterAnswer;
import org.opiniongraph.model.Sha256;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;

/**
 * Sends what the paths beside GraphQL have, as RFC 9110 says: not to a client that has it
 * already, compressed where the client takes that, and in part where it asks for a part.
 * A part is one of the bytes without a coding, so that a client that unpacks while it
 * reads can go on where it stopped.
 */
public final class Delivery {

	private static final List<String> CONDITIONAL = List.of(HttpHeaders.RANGE, HttpHeaders.IF_MATCH,
			HttpHeaders.IF_NONE_MATCH, HttpHeaders.IF_MODIFIED_SINCE, HttpHeaders.IF_UNMODIFIED_SINCE);

	/**
	 * A client that knows a date only gets the whole again: changes that people make in
	 * Neo4j, another program or another address change the bytes and not the date.
	 */
	private static final long NO_DATE = -1;

	private Delivery() {
	}

	/**
	 * Sends bytes.
	 * @param request asks with GET or HEAD
	 * @param response has no status and no content yet
	 * @param type the header {@code Content-Type}
	 * @param bytes all of them
	 * @param modified when they changed last, in milliseconds since 1970, or negative
	 * @throws IOException when the client went away
	 */
	public static void send(HttpServletRequest request, HttpServletResponse response, String type, byte[] bytes,
			long modified) throws IOException {
		send(request, response, type, new Version(Sha256.of(bytes), bytes.length, modified), Body.of(bytes));
	}

	/**
	 * Sends a body.
	 * @param request asks with GET or HEAD
	 * @param response has no status and no content yet
	 * @param type the header {@code Content-Type}
	 * @param version what is known of the body
	 * @param body has as many bytes as the version says
	 * @throws IOException when the body cannot be read, or the client went away
	 */
	public static void send(HttpServletRequest request, HttpServletResponse response, String type, Version version,
			Body body) throws IOException {
		if (isEnough(request, response, version)) {
			return;
		}
		AfterAnswer.of(request).made();
		response.setContentType(type);
		Optional<HttpRange> part = part(request, version);
		if (part.isPresent()) {
			sendPart(response, version, body, part.get());
		}
		else if (isCompressed(request, version)) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
			if (HttpMethod.GET.matches(request.getMethod())) {
				try (OutputStream out = Coding.compressing(response.getOutputStream())) {
					body.write(out, 0, version.size());
				}
			}
		}
		else {
			response.setContentLengthLong(version.size());
			if (HttpMethod.GET.matches(request.getMethod())) {
				body.write(response.getOutputStream(), 0, version.size());
			}
		}
	}

	/**
	 * Sends a file that is compressed already.
	 * @param request asks with GET or HEAD
	 * @param response has no status and no content yet
	 * @param type the header {@code Content-Type}
	 * @param file the file
	 * @throws IOException when the client went away
	 */
	public static void send(HttpServletRequest request, HttpServletResponse response, String type, PackedFile file)
			throws IOException {
		if (!isCompressed(request, file.version())) {
			send(request, response, type, file.version(), Body.of(file.unpacked()));
		}
		else if (!isEnough(request, response, file.version())) {
			response.setContentType(type);
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
			response.setContentLength(file.packed().length);
			if (HttpMethod.GET.matches(request.getMethod())) {
				response.getOutputStream().write(file.packed());
			}
		}
	}

	/**
	 * Whether a client wants all of something and says nothing of what it has. Only then
	 * can its answer begin before the last byte is known.
	 */
	public static boolean isForAll(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod())
				&& CONDITIONAL.stream().noneMatch((it) -> request.getHeader(it) != null);
	}

	/**
	 * Sends a body while it is made. Its version is not known, so it has no validator and
	 * no length.
	 * @param request asks with GET
	 * @param response has no status and no content yet
	 * @param type the header {@code Content-Type}
	 * @param body is being written
	 * @throws IOException when the body is not completed, or the client went away; the
	 * connection must break, so that no client takes a part for all
	 */
	public static void send(HttpServletRequest request, HttpServletResponse response, String type, GrowingSpool body)
			throws IOException {
		AfterAnswer.of(request).made();
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
		response.setContentType(type);
		if (Coding.preferred(request) == Coding.GZIP) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
			OutputStream packed = Coding.compressing(response.getOutputStream());
			body.follow(packed);
			// it is not closed before all is there: its end says that it is
			packed.close();
		}
		else {
			body.follow(response.getOutputStream());
		}
	}

	/**
	 * Answers with the headers alone where the client has this version already, or wanted
	 * another one. Otherwise it only sets the headers that say which version it is.
	 * @return whether the answer is complete
	 */
	public static boolean isEnough(HttpServletRequest request, HttpServletResponse response, Version version) {
		String etag = version.etag(isCompressed(request, version));
		if (!response.getHeaders(HttpHeaders.VARY).contains(HttpHeaders.ACCEPT_ENCODING)) {
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
		}
		response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
		response.setHeader(HttpHeaders.ETAG, etag);
		if (response.getHeader(HttpHeaders.CACHE_CONTROL) == null) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
		}
		if (version.modified() >= 0) {
			response.setDateHeader(HttpHeaders.LAST_MODIFIED, version.modified());
		}
		Optional<HttpStatus> unmet = Conditions.unmet(request, etag, NO_DATE);
		unmet.ifPresent((it) -> response.setStatus(it.value()));
		return unmet.isPresent();
	}

	private static boolean isCompressed(HttpServletRequest request, Version version) {
		return Coding.preferred(request).isWorthIt(version.size()) && part(request, version).isEmpty();
	}

	/** Several parts at once are not sent; such a client gets the whole. */
	private static Optional<HttpRange> part(HttpServletRequest request, Version version) {
		@Nullable String header = request.getHeader(HttpHeaders.RANGE);
		if (header == null || !HttpMethod.GET.matches(request.getMethod())
				|| !Conditions.allowPart(request, version.etag(false), NO_DATE)) {
			return Optional.empty();
		}
		try {
			List<HttpRange> ranges = HttpRange.parseRanges(header);
			return (ranges.size() == 1) ? Optional.of(ranges.getFirst()) : Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	private static void sendPart(HttpServletResponse response, Version version, Body body, HttpRange part)
			throws IOException {
		long from = part.getRangeStart(version.size());
		long to = part.getRangeEnd(version.size());
		if (from > to || from >= version.size()) {
			response.setStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
			response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + version.size());
			response.setContentLength(0);
			return;
		}
		response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
		response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes %d-%d/%d".formatted(from, to, version.size()));
		response.setContentLengthLong(to - from + 1);
		body.write(response.getOutputStream(), from, to - from + 1);
	}

}
