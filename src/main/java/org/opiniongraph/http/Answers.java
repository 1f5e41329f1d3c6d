package org.opiniongraph.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.ExecutionResult;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Writes answers. They are whole before the first byte leaves, so that one that cannot be
 * written becomes an error and not half of an answer. What was read with GET and has no
 * errors may be kept by browsers and CDNs: of trusted documents for a while, of others as
 * long as they ask each time whether it is still so.
 */
@Component
@EnableConfigurationProperties(DocumentsProperties.class)
class Answers {

	private static final Logger log = LoggerFactory.getLogger(Answers.class);

	private static final String NO_CACHE = "no-cache";

	private final JsonMapper json;

	private final String good;

	private final DataSize maxAnswerSize;

	Answers(JsonMapper json, DocumentsProperties properties, HttpProperties http) {
		this.json = json;
		this.maxAnswerSize = http.maxAnswerSize();
		this.good = String.valueOf(CacheControl.maxAge(properties.maxAge()).cachePublic().getHeaderValue());
	}

	void write(HttpServletRequest request, HttpServletResponse response, WebGraphQlResponse answer, AnswerType type,
			boolean trusted) {
		ExecutionResult result = answer.getExecutionResult();
		HttpStatus status = AnswerStatus.of(result, type);
		answer.getResponseHeaders().forEach((name, values) -> values.forEach((it) -> response.addHeader(name, it)));
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		if (status == HttpStatus.METHOD_NOT_ALLOWED) {
			response.setHeader(HttpHeaders.ALLOW, HttpMethod.POST.name());
		}
		response.setStatus(status.value());
		response.setContentType(type.contentType());
		var bytes = new BoundedBytes(this.maxAnswerSize);
		this.json.writeValue(bytes, plain(result.toSpecification()));
		byte[] body = bytes.whole();
		boolean kept = !HttpMethod.POST.matches(request.getMethod()) && result.getErrors().isEmpty();
		if (kept) {
			sendToKeep(request, response, body, trusted ? this.good : NO_CACHE);
		}
		else {
			response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
			send(response, body);
		}
	}

	/** Writes something that only changes with the program. */
	void writeText(HttpServletRequest request, HttpServletResponse response, String contentType, String text) {
		response.setContentType(contentType);
		sendToKeep(request, response, text.getBytes(StandardCharsets.UTF_8), this.good);
	}

	/** The same bytes under another type are another answer. */
	private static void sendToKeep(HttpServletRequest request, HttpServletResponse response, byte[] body,
			String cacheControl) {
		response.setHeader(HttpHeaders.CACHE_CONTROL, cacheControl);
		String etag = "\"" + Sha256.of(response.getContentType() + Sha256.of(body)) + "\"";
		if ("*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
			response.setHeader(HttpHeaders.ETAG, etag);
			response.setStatus(HttpStatus.NOT_MODIFIED.value());
		}
		else if (!new ServletWebRequest(request, response).checkNotModified(etag)) {
			send(response, body);
		}
	}

	private static void send(HttpServletResponse response, byte[] body) {
		response.setContentLength(body.length);
		try {
			response.getOutputStream().write(body);
		}
		catch (IOException ex) {
			log.debug("The client went away before it had its answer.", ex);
		}
	}

	/**
	 * Leaves out what says nothing: a place that is not known, and the engine's class of
	 * errors beside the contract's code.
	 */
	private static Map<String, Object> plain(Map<String, Object> result) {
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

}
