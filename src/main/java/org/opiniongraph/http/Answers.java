package org.opiniongraph.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Writes answers. They are whole before the first byte leaves, so that one that cannot be
 * written becomes an error and not half of an answer. What was read with GET and has no
 * errors may be kept by browsers and CDNs: of trusted documents for a while, of others
 * as long as they ask each time whether it is still so.
 */
@Component
@EnableConfigurationProperties(DocumentsProperties.class)
class Answers {

	private static final Logger log = LoggerFactory.getLogger(Answers.class);

	private final JsonMapper json;

	private final String good;

	Answers(JsonMapper json, DocumentsProperties properties) {
		this.json = json;
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
		byte[] body = this.json.writeValueAsBytes(plain(result.toSpecification()));
		boolean kept = !HttpMethod.POST.matches(request.getMethod()) && result.getErrors().isEmpty();
		write(request, response, new Answer(status, type.contentType(), body, kept ? cacheControl(trusted) : ""));
	}

	/** Writes something that only changes with the program. */
	void writeText(HttpServletRequest request, HttpServletResponse response, String contentType, String text) {
		write(request, response,
				new Answer(HttpStatus.OK, contentType, text.getBytes(StandardCharsets.UTF_8), this.good));
	}

	private void write(HttpServletRequest request, HttpServletResponse response, Answer answer) {
		if (answer.mayBeKept()) {
			response.setHeader(HttpHeaders.CACHE_CONTROL, answer.cacheControl());
			if (new ServletWebRequest(request, response).checkNotModified(answer.etag())) {
				return;
			}
		}
		else {
			response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		}
		response.setStatus(answer.status().value());
		response.setContentType(answer.contentType());
		response.setContentLength(answer.body().length);
		try {
			response.getOutputStream().write(answer.body());
		}
		catch (IOException ex) {
			log.debug("The client went away before it had its answer.", ex);
		}
	}

	private String cacheControl(boolean trusted) {
		return trusted ? this.good : String.valueOf(CacheControl.noCache().getHeaderValue());
	}

	/**
	 * Leaves out what says nothing: a place that is not known, and the engine's class of
	 * errors beside the contract's code.
	 */
	private static Map<String, Object> plain(Map<String, Object> result) {
		if (result.get("errors") instanceof List<?> errors) {
			errors.forEach((error) -> {
				if (error instanceof Map<?, ?> map) {
					map.values().removeIf((it) -> it instanceof List<?> list && list.isEmpty());
					if (map.get("extensions") instanceof Map<?, ?> extensions) {
						extensions.remove("classification");
					}
				}
			});
		}
		return result;
	}

	private record Answer(HttpStatus status, String contentType, byte[] body, String cacheControl) {

		boolean mayBeKept() {
			return !this.cacheControl.isEmpty();
		}

		/** The same bytes under another type are another answer. */
		String etag() {
			return "\"" + Sha256.of(this.contentType + Sha256.of(this.body)) + "\"";
		}

	}

}
