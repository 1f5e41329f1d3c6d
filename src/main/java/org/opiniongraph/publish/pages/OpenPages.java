package org.opiniongraph.publish.pages;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.opiniongraph.api.http.PagesWithoutData;
import org.opiniongraph.publish.web.PageAddresses;
import org.opiniongraph.publish.web.WebPaths;

import org.springframework.stereotype.Component;

/**
 * The explorer, GraphiQL and Neo4j Browser: their pages ask for data, and hold none.
 */
@Component
class OpenPages implements PagesWithoutData {

	private static final Set<String> OTHERS = Set.of("search", "paths", "compare", "explorer", "graphiql", "browser");

	@Override
	public boolean cover(HttpServletRequest request) {
		String path = request.getServletPath();
		if (path.equals(WebPaths.ROOT)) {
			return DoorsController.isPagePreferred(request);
		}
		String first = path.split("/", 3)[1];
		return OTHERS.contains(first) || PageAddresses.isSegment(first);
	}

}
