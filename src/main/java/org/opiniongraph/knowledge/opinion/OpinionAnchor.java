package org.opiniongraph.knowledge.opinion;

import org.opiniongraph.knowledge.fulltext.FoundNodes;
import org.opiniongraph.neo4j.reading.Matching;

/** With which opinions {@code it} a statement begins. */
public enum OpinionAnchor {

	/** With all of them. */
	ALL,
	/** With those that pass a filter without a text. */
	FILTERED,
	/** With what a text finds; a common word finds many, for which guards cost most. */
	TEXT_ONLY,
	/** With what a text finds, as far as it passes the rest of the filter. */
	WITH_TEXT;

	/** The condition of an opinion {@code it} that passes an {@link OpinionFilter}. */
	public static final String FILTER = PassageFilter.CONDITION + """
			  AND ($categories IS NULL OR EXISTS { (it)-[:IN_CATEGORY]->(c:Category) WHERE c.id IN $categories })
			  AND ($members IS NULL OR EXISTS { (m:Member)-[:RAISED]->(it) WHERE m.id IN $members })
			  AND ($materials IS NULL
			    OR EXISTS { (it)-[:ANSWERED_BY]->(:Response)-[:SEE]->(t:Material) WHERE t.id IN $materials })
			  AND ($ditto IS NULL OR $ditto = EXISTS { (it)-[:ANSWERED_BY {ditto: true}]->(:Response) })
			""";

	/** The cheapest anchor that a filter allows. */
	public static OpinionAnchor of(OpinionFilter filter) {
		return (filter.text() == null) ? filter.isNone() ? ALL : FILTERED : filter.isTextOnly() ? TEXT_ONLY : WITH_TEXT;
	}

	/** How a statement finds them; it takes the parameters of {@link OpinionFilter}. */
	public Matching opinions() {
		return switch (this) {
			case ALL -> Matching.all("Opinion");
			case FILTERED -> Matching.all("Opinion").where(FILTER);
			case TEXT_ONLY -> FoundNodes.texts("Opinion");
			case WITH_TEXT -> FoundNodes.texts("Opinion").where(FILTER);
		};
	}

}
