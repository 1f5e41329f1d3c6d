package org.opiniongraph.api.http;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The path of the GraphQL endpoint. */
@Component
class GraphQlPath {

	static final String GRAPHQL = "${spring.graphql.http.path:/graphql}";

	static final String OPERATIONS = GRAPHQL + "/operations";

	private final String path;

	private final boolean graphiql;

	GraphQlPath(@Value(GRAPHQL) String path, @Value("${opinion-graph.graphiql.enabled:true}") boolean graphiql) {
		this.path = path;
		this.graphiql = graphiql;
	}

	/** Where else a client could have wanted to go. */
	String signpost() {
		return "GraphQL is at %s (POST or GET)%s, its schema at /schema.graphqls.".formatted(this.path,
				this.graphiql ? ", a page to try it at /graphiql" : "");
	}

	/**
	 * Compares the path as the dispatcher sees it, decoded and without parameters, so
	 * that no spelling of it goes around a filter.
	 */
	boolean isOf(HttpServletRequest request) {
		String requested = request.getServletPath();
		return requested.equals(this.path) || requested.startsWith(this.path + "/");
	}

	String path() {
		return this.path;
	}

}
