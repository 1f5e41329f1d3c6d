package org.opiniongraph.knowledge.opinion;

import org.opiniongraph.knowledge.fulltext.FoundNodes;

/**
 * With which opinions a statement begins. Its text says <code>{opinions}</code> where it
 * begins with them: a match and a condition are put in there when the class is loaded, so
 * that it goes on with {@code AND …} or with anything that may follow a condition. The
 * opinions are called {@code o}; the parameters are those of {@link OpinionFilter}.
 */
public enum OpinionAnchor {

	/** With all of them. */
	ALL("MATCH (o:Opinion)\nWHERE true"),

	/** With those that pass a filter without a text. */
	FILTERED("MATCH (o:Opinion)\nWHERE " + OpinionAnchor.FILTER),

	/** With what a text finds; a common word finds many, for which guards cost most. */
	TEXT_ONLY(FoundNodes.texts("o", "Opinion")),

	/** With what a text finds, as far as it passes the rest of the filter. */
	WITH_TEXT(FoundNodes.texts("o", "Opinion") + "\n    AND " + OpinionAnchor.FILTER);

	/**
	 * The condition of an opinion {@code o}; it takes the parameters of
	 * {@link OpinionFilter}.
	 */
	public static final String FILTER = """
			($document IS NULL OR EXISTS { (o)-[:PART_OF]->(:Document {id: $document}) })
			    AND ($categories IS NULL OR EXISTS { (o)-[:IN_CATEGORY]->(c:Category) WHERE c.id IN $categories })
			    AND ($members IS NULL OR EXISTS { (m:Member)-[:RAISED]->(o) WHERE m.id IN $members })
			    AND ($themes IS NULL OR EXISTS {
			      (o)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(theme:Theme)
			      WHERE theme.id IN $themes AND about.score >= $minScore AND ($includeNarrower OR n = theme) })
			    AND ($programs IS NULL OR EXISTS { (o)-[:MENTIONS]->(p:Program) WHERE p.id IN $programs })
			    AND ($organizations IS NULL OR EXISTS { (o)-[:MENTIONS]->(g:Organization) WHERE g.id IN $organizations })
			    AND ($materials IS NULL
			      OR EXISTS { (o)-[:ANSWERED_BY]->(:Response)-[:SEE]->(t:Material) WHERE t.id IN $materials })
			    AND ($ditto IS NULL OR $ditto = EXISTS { (o)-[:ANSWERED_BY {ditto: true}]->(:Response) })
			""";

	private static final String MARK = "{opinions}";

	private final String match;

	OpinionAnchor(String match) {
		this.match = match.strip();
	}

	/**
	 * The anchor that a filter needs.
	 * @param filter the filter
	 * @return the cheapest one
	 */
	public static OpinionAnchor of(OpinionFilter filter) {
		return (filter.text() == null) ? filter.isNone() ? ALL : FILTERED : filter.isTextOnly() ? TEXT_ONLY : WITH_TEXT;
	}

	/**
	 * Makes a statement that begins so.
	 * @param statement a text with the mark <code>{opinions}</code>
	 * @return the statement
	 * @throws IllegalArgumentException when the text has no such mark
	 */
	public String in(String statement) {
		if (!statement.contains(MARK)) {
			throw new IllegalArgumentException("a statement on opinions says " + MARK + ": " + statement);
		}
		return statement.replace(MARK, this.match);
	}

}
