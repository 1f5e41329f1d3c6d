package org.opiniongraph.publish.web;

import java.io.IOException;
import java.util.List;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads from an address with a slash at its end to the one without it, with the method
 * that was used (308). The new address is relative, so that it holds below the path of a
 * proxy too. Documents of nodes do this themselves: an id may end with a slash.
 */
@Component
@Order(1)
class TrailingSlashes extends OncePerRequestFilter {

	private final Set<String> paths;

	private final List<String> folders;

	TrailingSlashes(@Value("${spring.graphql.http.path:/graphql}") String graphQl) {
		this.paths = Set.of(graphQl, WebPaths.CHANGES, WebPaths.CHANGES + ".atom", WebPaths.EXPORT, WebPaths.DATASET,
				WebPaths.VOID, WebPaths.SITEMAP, "/schema.graphqls", "/graphiql", "/robots.txt");
		this.folders = List.of(graphQl + "/operations", WebPaths.EXPORT + "/", WebPaths.SCHEMAS + "/",
				WebPaths.DATASET + ".");
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getServletPath();
		if (!path.endsWith("/") || path.endsWith("//")) {
			return true;
		}
		String meant = path.substring(0, path.length() - 1);
		return !this.paths.contains(meant) && this.folders.stream().noneMatch(meant::startsWith);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String[] segments = request.getRequestURI().split("/");
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		response.setStatus(HttpStatus.PERMANENT_REDIRECT.value());
		response.setHeader(HttpHeaders.LOCATION, "../" + segments[segments.length - 1] + query);
	}

}
