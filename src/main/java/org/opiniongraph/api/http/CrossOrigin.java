package org.opiniongraph.api.http;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Arguments;
import org.opiniongraph.api.request.HttpProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.filter.CorsFilter;

/**
 * Lets pages of the allowed origins read answers in a browser (CORS). Requests from other
 * origins are answered too, because the origin proves nothing (a page of our own behind a
 * proxy can look foreign), but without the header the browser does not let the page read
 * the answer.
 */
@Component
@Order(0)
class CrossOrigin extends CorsFilter {

	private static final Logger log = LoggerFactory.getLogger(CrossOrigin.class);

	/** What the answers of this server tell besides their content. */
	private static final List<String> EXPOSED = List.of(HttpHeaders.ETAG, HttpHeaders.LAST_MODIFIED, HttpHeaders.LINK,
			HttpHeaders.CONTENT_LOCATION, HttpHeaders.ACCEPT_RANGES, HttpHeaders.CONTENT_RANGE, HttpHeaders.RETRY_AFTER,
			HttpHeaders.ALLOW);

	private final List<String> allowed;

	CrossOrigin(HttpProperties properties, ObjectProvider<SharedPaths> shared) {
		super((request) -> isShared(shared, request) ? configuration(List.of(CorsConfiguration.ALL))
				: properties.allowedOrigins().isEmpty() ? null : configuration(properties.allowedOrigins()));
		setCorsProcessor(new OnlyPreflightsAreRefused());
		this.allowed = properties.allowedOrigins();
	}

	/**
	 * Lets the page of an allowed origin read an answer that this filter never saw, which
	 * the container made of a request that it could not read.
	 */
	void addTo(HttpServletResponse response, @Nullable String origin) {
		if (!this.allowed.isEmpty()) {
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
		}
		if (origin != null && (this.allowed.contains(origin) || this.allowed.contains(CorsConfiguration.ALL))) {
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
			response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, String.join(", ", EXPOSED));
		}
	}

	private static boolean isShared(ObjectProvider<SharedPaths> shared, HttpServletRequest request) {
		return shared.stream().anyMatch((it) -> it.cover(request));
	}

	private static CorsConfiguration configuration(List<String> origins) {
		var configuration = new CorsConfiguration();
		configuration.setAllowedOrigins(origins);
		configuration.setAllowedMethods(List.of(HttpMethod.GET.name(), HttpMethod.HEAD.name(), HttpMethod.POST.name()));
		configuration.setAllowedHeaders(List.of(CorsConfiguration.ALL));
		configuration.setExposedHeaders(EXPOSED);
		configuration.setMaxAge(Duration.ofHours(1));
		return configuration;
	}

	private static final class OnlyPreflightsAreRefused extends DefaultCorsProcessor {

		/** More origins are hardly mistakes of people who read this log. */
		private static final int MOST_TOLD = 20;

		private final Set<String> told = ConcurrentHashMap.newKeySet();

		@Override
		public boolean processRequest(@Nullable CorsConfiguration configuration, HttpServletRequest request,
				HttpServletResponse response) throws IOException {
			boolean allowed = super.processRequest(configuration, request, response);
			boolean preflight = CorsUtils.isPreFlightRequest(request);
			if (!allowed && preflight) {
				response.setStatus(HttpStatus.FORBIDDEN.value());
			}
			if (preflight && (!allowed || configuration == null)) {
				tell(Objects.requireNonNullElse(request.getHeader(HttpHeaders.ORIGIN), ""));
			}
			return allowed || !preflight;
		}

		/** Once for each origin: a browser asks before every request. */
		private void tell(String origin) {
			if (this.told.size() < MOST_TOLD && this.told.add(Arguments.shown(origin))) {
				log.warn(
						"The page of {} may not call this server from a browser (CORS). To allow it, add this origin to "
								+ "opinion-graph.http.allowed-origins.",
						Arguments.shown(origin));
			}
		}

		@Override
		protected void rejectRequest(ServerHttpResponse response) {
			// told above, where the request is known
		}

	}

}
