package org.opiniongraph.api.request;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.AfterAnswer;
import org.opiniongraph.api.field.ErrorCode;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Reads requests up to the allowed size. A request that is too large is rejected while it
 * is read, whether or not its size was announced.
 */
@Component
@EnableConfigurationProperties(HttpProperties.class)
public class RequestReader {

	private static final int CHUNK = 8_192;

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final String BODY = RequestReader.class.getName() + ".body";

	private final HttpProperties properties;

	private final WriteAccess access;

	private final BodyMemory memory = new BodyMemory();

	RequestReader(HttpProperties properties, WriteAccess access) {
		this.properties = properties;
		this.access = access;
	}

	public RequestParameters ofAddress(HttpServletRequest request) {
		@Nullable String text = request.getQueryString();
		long most = this.properties.maxQueryStringSize().toBytes();
		if (text != null && text.length() > most) {
			throw new RefusedRequestException(HttpStatus.URI_TOO_LONG, ErrorCode.TOO_LARGE,
					"The query string has %d characters, and at most %d are allowed. Send the request with POST."
						.formatted(text.length(), most));
		}
		return RequestParameters.ofAddress(QueryString.read(text));
	}

	public RequestParameters ofBody(HttpServletRequest request) {
		requireJson(request);
		return switch (JsonReading.read("The body", text(body(request)))) {
			case Map<?, ?> map -> RequestParameters.ofBody(map);
			case List<?> _ -> throw new RefusedRequestException(
					"The body is a list of requests. Batches are not supported: send each request separately.");
			case null, default -> throw new RefusedRequestException(
					"The body must be a JSON object with the string 'query' and, if needed, 'operationName' and 'variables'.");
		};
	}

	/** Accepts only JSON, so that a page of another origin needs a preflight request. */
	private static void requireJson(HttpServletRequest request) {
		if (!isJson(request)) {
			throw new RefusedRequestException(HttpStatus.UNSUPPORTED_MEDIA_TYPE, ErrorCode.BAD_USER_INPUT,
					"The body must be application/json, in UTF-8 and not compressed.");
		}
	}

	public static boolean isJson(HttpServletRequest request) {
		MediaType type;
		try {
			@Nullable String header = request.getContentType();
			type = (header == null) ? MediaType.APPLICATION_OCTET_STREAM : MediaType.parseMediaType(header);
		}
		catch (InvalidMediaTypeException ex) {
			type = MediaType.APPLICATION_OCTET_STREAM;
		}
		return type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)
				&& (type.getCharset() == null || StandardCharsets.UTF_8.equals(type.getCharset()))
				&& "identity".equalsIgnoreCase(
						Objects.requireNonNullElse(request.getHeader(HttpHeaders.CONTENT_ENCODING), "identity"));
	}

	/** The body, which is read once. */
	public byte[] body(HttpServletRequest request) {
		if (request.getAttribute(BODY) instanceof byte[] known) {
			return known;
		}
		BodyMemory.Hold hold = this.access.isGranted(request) ? this.memory.unbounded() : this.memory.hold();
		AfterAnswer.of(request).whenWritten(hold::release);
		byte[] body = readBody(request, hold);
		request.setAttribute(BODY, body);
		return body;
	}

	private byte[] readBody(HttpServletRequest request, BodyMemory.Hold hold) {
		long most = (this.access.isGranted(request) ? this.properties.maxImportSize() : this.properties.maxBodySize())
			.toBytes();
		long told = request.getContentLengthLong();
		if (told > most) {
			throw tooLarge("The body has %d bytes".formatted(told), most);
		}
		try {
			return body(request.getInputStream(), most, hold);
		}
		catch (SocketTimeoutException ex) {
			throw tooSlow();
		}
		catch (IOException ex) {
			throw new RefusedRequestException("The body ended before it was complete.");
		}
	}

	private byte[] body(InputStream in, long most, BodyMemory.Hold hold) throws IOException {
		long until = System.nanoTime() + this.properties.bodyTimeout().toNanos();
		var body = new ByteArrayOutputStream();
		byte[] chunk = new byte[CHUNK];
		for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
			body.write(chunk, 0, read);
			hold.upTo(body.size());
			if (body.size() > most) {
				throw tooLarge("The body has more than %d bytes".formatted(most), most);
			}
			if (System.nanoTime() - until > 0) {
				throw tooSlow();
			}
		}
		return body.toByteArray();
	}

	/**
	 * Some programs write a byte order mark, which a reader may skip (RFC 8259, section
	 * 8.1).
	 */
	private static String text(byte[] body) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
			return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
		}
		catch (CharacterCodingException ex) {
			throw new RefusedRequestException("The body is not UTF-8.");
		}
	}

	private static RefusedRequestException tooLarge(String size, long most) {
		return new RefusedRequestException(HttpStatus.CONTENT_TOO_LARGE, ErrorCode.TOO_LARGE,
				"%s, and at most %d are allowed.".formatted(size, most));
	}

	private RefusedRequestException tooSlow() {
		return new RefusedRequestException(HttpStatus.REQUEST_TIMEOUT, ErrorCode.TIMED_OUT,
				"The body did not arrive within %d seconds.".formatted(this.properties.bodyTimeout().toSeconds()));
	}

}
