package org.opiniongraph.knowledge.fulltext;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.opiniongraph.load.text.Highlighted;
import org.opiniongraph.load.text.SearchQuery;
import org.opiniongraph.load.text.Span;

/**
 * Where a passage names a node or is about it. These are the places to mark in a passage
 * that a search found by a name and not by its words.
 *
 * @param places the places, by the id of the node
 */
public record SubjectEvidence(Map<String, List<Span>> places) {

	/** Copies the map. */
	public SubjectEvidence {
		places = Map.copyOf(places);
	}

	/**
	 * Marks what a query is about.
	 * @param text the text of the passage
	 * @param query the query
	 * @return empty if the passage is about none of its subjects
	 */
	public Optional<Highlighted> highlight(String text, SearchQuery query) {
		return Highlighted.at(text,
				query.subjects()
					.stream()
					.flatMap((id) -> this.places.getOrDefault(id, List.of()).stream())
					.distinct()
					.sorted(Comparator.comparingInt(Span::start))
					.toList());
	}

}
