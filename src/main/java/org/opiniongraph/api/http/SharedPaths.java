package org.opiniongraph.api.http;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The paths that pages of every origin may read in a browser, whatever the setting for
 * all other paths says.
 *
 * @param beginnings how these paths begin
 */
public record SharedPaths(List<String> beginnings) {

	/** Copies the list. */
	public SharedPaths {
		beginnings = List.copyOf(beginnings);
	}

	boolean cover(HttpServletRequest request) {
		return this.beginnings.stream().anyMatch(request.getServletPath()::startsWith);
	}

}
