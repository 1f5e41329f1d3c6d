package org.opiniongraph.api.http;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.request.AccessProperties;
import org.opiniongraph.api.request.AccessToken;
import org.opiniongraph.api.request.WriteAccess;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Tells whether a request may read: everybody may, unless a token is set. Who may write
 * may read too.
 */
@Component
class ReadAccess {

	private final @Nullable AccessToken token;

	private final WriteAccess writers;

	private final PagesWithoutData pages;

	ReadAccess(AccessProperties properties, WriteAccess writers, ObjectProvider<PagesWithoutData> pages) {
		this.token = properties.reading();
		this.writers = writers;
		this.pages = pages.getIfAvailable(() -> (request) -> false);
	}

	/** Whether readers need a token. */
	boolean isOn() {
		return this.token != null;
	}

	boolean isGranted(HttpServletRequest request) {
		return this.token == null || this.writers.isGranted(request)
				|| this.token.isIn(request.getHeader(HttpHeaders.AUTHORIZATION)) || this.pages.cover(request);
	}

}
