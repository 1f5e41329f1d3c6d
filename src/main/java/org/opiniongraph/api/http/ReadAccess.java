package org.opiniongraph.api.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
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

	private final List<byte[]> tokens;

	ReadAccess(ReadProperties properties, Environment environment) {
		String token = properties.readToken();
		this.tokens = (token == null) ? List.of()
				: Stream.of(token, environment.getProperty("opinion-graph.write-token", token))
					.map((it) -> it.getBytes(StandardCharsets.UTF_8))
					.toList();
	}

	/** Whether readers need a token. */
	boolean isOn() {
		return !this.tokens.isEmpty();
	}

	/** Takes the same time however much of a wrong token is right. */
	boolean isGranted(HttpServletRequest request) {
		if (this.tokens.isEmpty() || OPEN.stream().anyMatch(request.getServletPath()::startsWith)) {
			return true;
		}
		@Nullable String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
			return false;
		}
		byte[] given = header.substring(BEARER.length()).strip().getBytes(StandardCharsets.UTF_8);
		return this.tokens.stream().anyMatch((it) -> MessageDigest.isEqual(it, given));
	}

}
