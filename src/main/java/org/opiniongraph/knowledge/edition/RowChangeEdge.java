package org.opiniongraph.knowledge.edition;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.Edge;
import org.opiniongraph.knowledge.opinion.Opinion;
import org.opiniongraph.knowledge.opinion.WordDifference;

/**
 * What an edition changed of a row.
 *
 * @param cursor the position in the list
 * @param node the opinion of the edition; of a removed row that of the earlier edition
 * @param change what became of the row
 * @param earlierId the id of the opinion of the earlier edition; null for an added row
 * @param changed the parts that are other
 * @param score how much of the words of the opinion both have; null unless both editions
 * have it
 * @param opinionDifference the words that differ in the opinion
 * @param responseDifference the words that differ in the answer
 */
record RowChangeEdge(String cursor, Opinion node, RowChange change, @Nullable String earlierId, List<RowPart> changed,
		@Nullable Double score, WordDifference opinionDifference,
		WordDifference responseDifference) implements Edge<Opinion> {
}
