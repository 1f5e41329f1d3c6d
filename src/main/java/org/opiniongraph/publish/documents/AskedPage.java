package org.opiniongraph.publish.documents;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * A page of a list of a document. Its other lists begin at their start.
 *
 * @param list the name of the list, null for the longest one
 * @param after where the list goes on, null for its start
 */
record AskedPage(@Nullable String list, @Nullable String after) {

	/** The start of each list. */
	static final AskedPage FIRST = new AskedPage(null, null);

	/** Whether it is further than the start of a list. */
	boolean isFurther() {
		return this.after != null;
	}

	/** The address of the page, without a query for the start of the longest list. */
	String of(String document) {
		String query = (this.list != null) ? "?list=" + this.list : "";
		if (this.after != null) {
			query += (query.isEmpty() ? "?" : "&") + "after=" + UriUtils.encode(this.after, StandardCharsets.UTF_8);
		}
		return document + query;
	}

}
