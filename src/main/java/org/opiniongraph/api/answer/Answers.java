package org.opiniongraph.api.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.ExecutionResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.AfterAnswer;
import org.opiniongraph.api.kept.CacheTicket;
import org.opiniongraph.api.kept.WholeAnswer;
import org.opiniongraph.api.operation.DocumentsProperties;
import org.opiniongraph.api.request.HttpProperties;
import org.opiniongraph.model.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Writes answers. An answer is completely in memory, or has been written once for a test,
 * before the first byte is sent. So an answer that cannot be written becomes an error and
 * never a partial answer. Browsers and CDNs may keep answers of GET requests without
 * errors: for trusted documents for a while, for all others only if they ask each time.
 */
@Component
@EnableConfigurationProperties(DocumentsProperties.class)
public class Answers {

	private static final Logger log = LoggerFactory.getLogger(Answers.class);

	private static final String NO_CACHE = "no-cache";

	private static final String NO_STORE = "no-store";

	private static final String VARY = HttpHeaders.ACCEPT + ", " + HttpHeaders.ACCEPT_ENCODING;

	private static final String GZIP = "gzip";

	private static final String WENT_AWAY = "The client closed the connection before it received the answer.";

	private final JsonMapper json;

	private final String good;

	private final DataSize maxAnswerSize;

	Answers(JsonMapper json, DocumentsProperties properties, HttpProperties http) {
		this.json = json;
		this.maxAnswerSize = http.maxAnswerSize();
		this.good = String.valueOf(CacheControl.maxAge(properties.maxAge()).cachePublic().getHeaderValue());
	}

	public void write(HttpServletRequest request, HttpServletResponse response, WebGraphQlResponse answer,
			AnswerType type, boolean trusted) {
		ExecutionResult result = answer.getExecutionResult();
		HttpStatus status = AnswerStatus.of(result, type);
		answer.getResponseHeaders().forEach((name, values) -> values.forEach((it) -> response.addHeader(name, it)));
		if (status == HttpStatus.METHOD_NOT_ALLOWED) {
			response.setHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
		}
		response.setStatus(status.value());
		Object content = plain(result.toSpecification());
		var bytes = new AnswerBytes(this.maxAnswerSize);
		AnswerJson.write(this.json, bytes, content);
		bytes.requireAllowed();
		boolean open = !HttpMethod.POST.matches(request.getMethod()) && result.getErrors().isEmpty();
		var head = new Head(type.contentType(), open ? (trusted ? this.good : NO_CACHE) : NO_STORE, open);
		@Nullable CacheTicket ticket = (CacheTicket) request.getAttribute(CacheTicket.NAME);
		if (!bytes.isWhole()) {
			if (ticket != null) {
				ticket.tooLarge();
			}
			stream(request, response, head, bytes, content);
			return;
		}
		WholeAnswer whole = head.with(bytes.held(), (int) bytes.size(), Coding.preferred(request));
		if (ticket != null && answer.getResponseHeaders().isEmpty()) {
			ticket.keep(whole);
		}
		send(request, response, whole);
	}

	/** Writes something that only changes with the program. */
	public void writeText(HttpServletRequest request, HttpServletResponse response, String contentType, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		send(request, response,
				new Head(contentType, this.good, true).with(bytes, bytes.length, Coding.preferred(request)));
	}

	/** Sends an answer, unless the client has it. */
	public void send(HttpServletRequest request, HttpServletResponse response, WholeAnswer answer) {
		AfterAnswer.of(request).made();
		addHead(response, answer.contentType(), answer.cacheControl());
		if (answer.etag() != null && isKnown(request, response, answer.etag())) {
			return;
		}
		if (answer.compressed()) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
		}
		response.setContentLength(answer.body().length);
		try {
			response.getOutputStream().write(answer.body());
		}
		catch (IOException ex) {
			log.debug(WENT_AWAY, ex);
		}
	}

	/** Writes an answer again that is too large to be held as a whole, piece by piece. */
	private void stream(HttpServletRequest request, HttpServletResponse response, Head head, AnswerBytes measured,
			Object content) {
		AfterAnswer.of(request).made();
		addHead(response, head.contentType(), head.cacheControl());
		boolean compressed = Coding.preferred(request).isWorthIt(measured.size());
		if (head.open() && isKnown(request, response, head.etag(measured.hash(), compressed))) {
			return;
		}
		if (compressed) {
			response.setHeader(HttpHeaders.CONTENT_ENCODING, GZIP);
		}
		else {
			response.setContentLengthLong(measured.size());
		}
		try (OutputStream out = compressed ? Coding.compressing(response.getOutputStream())
				: response.getOutputStream()) {
			AnswerJson.write(this.json, out, content);
		}
		catch (IOException | JacksonIOException ex) {
			log.debug(WENT_AWAY, ex);
		}
	}

	private static void addHead(HttpServletResponse response, String contentType, String cacheControl) {
		response.setContentType(contentType);
		response.addHeader(HttpHeaders.VARY, VARY);
		response.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
	}

	private static boolean isKnown(HttpServletRequest request, HttpServletResponse response, String etag) {
		response.setHeader(HttpHeaders.ETAG, etag);
		Optional<HttpStatus> unmet = Conditions.unmet(request, etag, -1);
		unmet.ifPresent((it) -> response.setStatus(it.value()));
		return unmet.isPresent();
	}

	/**
	 * Leaves out what says nothing: a place that is not known, and the engine's class of
	 * errors beside the contract's code.
	 */
	static Map<String, Object> plain(Map<String, Object> result) {
		var plain = new LinkedHashMap<>(result);
		plain.computeIfPresent("errors",
				(key, errors) -> ((List<?>) errors).stream().map(Answers::plainError).toList());
		return plain;
	}

	private static Map<Object, Object> plainError(Object error) {
		var plain = new LinkedHashMap<Object, Object>((Map<?, ?>) error);
		plain.values().removeIf((it) -> it instanceof List<?> list && list.isEmpty());
		plain.computeIfPresent("extensions", (key, extensions) -> {
			var own = new LinkedHashMap<Object, Object>((Map<?, ?>) extensions);
			own.remove("classification");
			return own;
		});
		return plain;
	}

	/**
	 * The headers of an answer.
	 *
	 * @param open whether others may keep it, and ask whether it is still so
	 */
	private record Head(String contentType, String cacheControl, boolean open) {

		WholeAnswer with(byte[] bytes, int length, Coding coding) {
			boolean compressed = coding.isWorthIt(length);
			byte[] body = compressed ? Coding.compress(bytes, length) : Arrays.copyOf(bytes, length);
			@Nullable String etag = this.open ? etag(Sha256.of(bytes, length), compressed) : null;
			return new WholeAnswer(this.contentType, this.cacheControl, etag, compressed, body);
		}

		/** The same bytes under another type or coding are another answer. */
		String etag(String hash, boolean compressed) {
			return "\"" + Sha256.of(this.contentType + hash) + (compressed ? "-gzip\"" : "\"");
		}

	}

}
