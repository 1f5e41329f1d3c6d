package org.opiniongraph.api.http;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Adds security headers to all answers: no type sniffing, no frames, no loading of other
 * resources than our style sheets. A page replaces the content security policy with its
 * own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

	private static final Map<String, String> HEADERS = Map.of("X-Content-Type-Options", "nosniff", //
			"X-Frame-Options", "DENY", //
			"Referrer-Policy", "no-referrer", //
			"Cross-Origin-Resource-Policy", "same-origin", //
			"Content-Security-Policy", "default-src 'none'; style-src 'self'; img-src 'self'; frame-ancestors 'none'");

	static void addTo(HttpServletResponse response) {
		HEADERS.forEach(response::setHeader);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		addTo(response);
		chain.doFilter(request, response);
	}

}
