package org.opiniongraph.knowledge.opinion;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.Edge;
import org.opiniongraph.knowledge.fulltext.TextCondition;
import org.opiniongraph.knowledge.passage.PassageRequest;
import org.opiniongraph.neo4j.reading.NamedRow;

/**
 * An opinion or a response in a list.
 *
 * @param <P> which of the two
 * @param cursor the position in the list
 * @param node the passage
 * @param score the score by which the list is ordered, null if it is ordered by something
 * else
 * @param text the words that the passage must have, null for none
 */
public record PassageEdge<P extends Passage>(String cursor, P node, @Nullable Double score,
		@Nullable TextCondition text) implements Edge<P> {

	static <P extends Passage> PassageEdge<P> of(String cursor, P node, PassageRequest request, NamedRow row) {
		return new PassageEdge<>(cursor, node, request.isByScore() ? row.decimal("key") : null, request.text());
	}

}
