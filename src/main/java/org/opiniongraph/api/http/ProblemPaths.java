package org.opiniongraph.api.http;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The paths whose errors are problem documents (RFC 9457), for the answers that the
 * container makes before anything else runs. Errors elsewhere, and where the path could
 * not be read, have the form of GraphQL's.
 *
 * @param beginnings how these paths begin
 */
public record ProblemPaths(List<String> beginnings) {

	/** Copies the list. */
	public ProblemPaths {
		beginnings = List.copyOf(beginnings);
	}

	boolean cover(@Nullable String path) {
		return path != null && this.beginnings.stream().anyMatch(path::startsWith);
	}

}
