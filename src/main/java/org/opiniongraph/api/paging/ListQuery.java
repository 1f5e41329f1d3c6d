package org.opiniongraph.api.paging;

import java.util.Map;
import java.util.function.IntFunction;

import org.opiniongraph.neo4j.reading.PageStatement;

/**
 * How a list is read, whichever page of it.
 *
 * @param statement which statement reads it, given the number of parents
 * @param parameters what the statement takes beside the parents and the page
 */
public record ListQuery(IntFunction<PageStatement> statement, Map<String, ?> parameters) {

	/** A list that one statement reads, however many parents there are. */
	public static ListQuery of(PageStatement statement, Map<String, ?> parameters) {
		return new ListQuery((parents) -> statement, parameters);
	}

}
