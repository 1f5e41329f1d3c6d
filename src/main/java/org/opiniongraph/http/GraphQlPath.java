package org.opiniongraph.http;

import jakarta.servlet.http.HttpServletRequest;

/** Where GraphQL is served. */
final class GraphQlPath {

	private static final String PATH = "/graphql";

	private GraphQlPath() {
	}

	static boolean isOf(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return path.equals(PATH) || path.startsWith(PATH + "/");
	}

}
