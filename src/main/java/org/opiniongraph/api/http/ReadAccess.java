package org.opiniongraph.api.http;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.request.AccessProperties;
import org.opiniongraph.api.request.AccessToken;
import org.opiniongraph.api.request.WriteAccess;

import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Tells whether a request may read: everybody may, unless a token is set. Who may write
 * may read too.
 */
@Component
class ReadAccess {

	/** The pages without data, from which a person sends a token. */
	private static final List<String> OPEN = List.of("/graphiql", "/browser");

	private final @Nullable AccessToken token;

	private final WriteAccess writers;

	ReadAccess(AccessProperties properties, WriteAccess writers) {
		this.token = properties.reading();
		this.writers = writers;
	}

	/** Whether readers need a token. */
	boolean isOn() {
		return this.token != null;
	}

	boolean isGranted(HttpServletRequest request) {
		return this.token == null || this.writers.isGranted(request)
				|| OPEN.stream().anyMatch(request.getServletPath()::startsWith)
				|| this.token.isIn(request.getHeader(HttpHeaders.AUTHORIZATION));
	}

}
