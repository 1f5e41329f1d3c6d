package org.opiniongraph.api.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.request.WriteAccess;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Tells whether a request may read: everybody may, unless a token is set. Who may write
 * may read too.
 */
@Component
@EnableConfigurationProperties(ReadProperties.class)
class ReadAccess {

	private static final String BEARER = "Bearer ";

	/** The pages without data, from which a person sends a token. */
	private static final List<String> OPEN = List.of("/graphiql", "/browser");

	private final byte @Nullable [] token;

	private final WriteAccess writers;

	ReadAccess(ReadProperties properties, WriteAccess writers) {
		@Nullable String text = properties.readToken();
		this.token = (text != null) ? text.getBytes(StandardCharsets.UTF_8) : null;
		this.writers = writers;
	}

	/** Whether readers need a token. */
	boolean isOn() {
		return this.token != null;
	}

	/** Takes the same time however much of a wrong token is right. */
	boolean isGranted(HttpServletRequest request) {
		if (this.token == null || this.writers.isGranted(request)
				|| OPEN.stream().anyMatch(request.getServletPath()::startsWith)) {
			return true;
		}
		@Nullable String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
			return false;
		}
		byte[] given = header.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8);
		return MessageDigest.isEqual(this.token, given);
	}

}
