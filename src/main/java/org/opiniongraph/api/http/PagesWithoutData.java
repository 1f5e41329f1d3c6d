package org.opiniongraph.api.http;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The pages that hold no data, from which a person sends a token: they open without one.
 */
@FunctionalInterface
public interface PagesWithoutData {

	/**
	 * Whether a request is for such a page, or for a file that it is made of.
	 * @param request a request
	 * @return false if its answer may hold data
	 */
	boolean cover(HttpServletRequest request);

}
