package org.opiniongraph.theme;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.graph.GraphReader;
import org.opiniongraph.graph.PageStatement;
import org.opiniongraph.graph.Range;
import org.opiniongraph.graph.Slice;
import org.opiniongraph.theme.ThemeController.ThemeOrder;

import org.springframework.stereotype.Component;

/** Reads the list of all themes, filtered and in its orders. */
@Component
class ThemeListQueries {

	private static final String FILTER = """
			($anyOpinion OR EXISTS {
			      (o:Opinion)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(t)
			      WHERE about.score >= $minScore AND ($includeNarrower OR n = t)
			        AND ($document IS NULL OR EXISTS { (o)-[:PART_OF]->(:Document {id: $document}) })
			        AND ($member IS NULL OR EXISTS { (:Member {id: $member})-[:RAISED]->(o) })
			        AND ($category IS NULL OR EXISTS { (o)-[:IN_CATEGORY]->(:Category {id: $category}) })
			    })
			    AND CASE WHEN $minOpinions IS NULL THEN true ELSE COUNT {
			      MATCH (o:Opinion)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(t)
			      WHERE about.score >= $minScore AND ($includeNarrower OR n = t)
			        AND ($document IS NULL OR EXISTS { (o)-[:PART_OF]->(:Document {id: $document}) })
			      RETURN DISTINCT o
			    } >= $minOpinions END
			    AND CASE WHEN $minMembers IS NULL THEN true ELSE COUNT {
			      MATCH (m:Member)-[:RAISED]->(o:Opinion)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(t)
			      WHERE about.score >= $minScore AND ($includeNarrower OR n = t)
			        AND ($document IS NULL OR EXISTS { (o)-[:PART_OF]->(:Document {id: $document}) })
			      RETURN DISTINCT m
			    } >= $minMembers END
			    AND CASE WHEN $minCategories IS NULL THEN true ELSE coalesce(head(COLLECT {
			      MATCH (o:Opinion)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(t)
			      WHERE about.score >= $minScore AND ($includeNarrower OR n = t)
			        AND ($document IS NULL OR EXISTS { (o)-[:PART_OF]->(:Document {id: $document}) })
			      MATCH (o)-[:IN_CATEGORY]->(c:Category)-[:PART_OF]->(d:Document)
			      WITH d, count(DISTINCT c) AS spanned
			      RETURN max(spanned)
			    }), 0) >= $minCategories END
			""";

	private static final String ALL_BY_ID_TEXT = """
			CALL () {
			  MATCH (t:Theme)
			  WHERE t.id >= $from AND t.id < $to
			    AND {filter}
			  WITH t ORDER BY t.id ASC LIMIT $limit
			  RETURN collect([t.id]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT {
			  MATCH (t:Theme)
			  WHERE {filter}
			} END AS total
			""";

	private static final PageStatement ALL_BY_ID = PageStatement.unfiltered(ALL_BY_ID_TEXT);

	private static final PageStatement ALL_BY_ID_FILTERED = PageStatement.filtered(ALL_BY_ID_TEXT, FILTER);

	private static final PageStatement ALL_BY_NAME = PageStatement.filtered("""
			CALL () {
			  MATCH (t:Theme)
			  WHERE t.name >= $fromKey AND t.name <= $toKey
			    AND (t.name > $fromKey OR t.id >= $from) AND (t.name < $toKey OR t.id < $to)
			    AND {filter}
			  WITH t ORDER BY t.name ASC, t.id ASC LIMIT $limit
			  RETURN collect([t.id, t.name]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT {
			  MATCH (t:Theme)
			  WHERE {filter}
			} END AS total
			""", FILTER);

	private static final PageStatement ALL_BY_OPINIONS = PageStatement.filtered("""
			CALL () {
			  MATCH (t:Theme)
			  WHERE {filter}
			  WITH t, COUNT {
			    MATCH (o:Opinion)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(t)
			    WHERE about.score >= $minScore AND ($includeNarrower OR n = t)
			      AND ($document IS NULL OR EXISTS { (o)-[:PART_OF]->(:Document {id: $document}) })
			    RETURN DISTINCT o
			  } AS opinions
			  WHERE (opinions < $fromKey OR opinions = $fromKey AND t.id >= $from)
			    AND (opinions > $toKey OR opinions = $toKey AND t.id < $to)
			  WITH t, opinions ORDER BY opinions DESC, t.id ASC LIMIT $limit
			  RETURN collect([t.id, opinions]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT {
			  MATCH (t:Theme)
			  WHERE {filter}
			} END AS total
			""", FILTER);

	private static final PageStatement ALL_BY_MEMBERS = PageStatement.filtered("""
			CALL () {
			  MATCH (t:Theme)
			  WHERE {filter}
			  WITH t, COUNT {
			    MATCH (m:Member)-[:RAISED]->(o:Opinion)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(t)
			    WHERE about.score >= $minScore AND ($includeNarrower OR n = t)
			      AND ($document IS NULL OR EXISTS { (o)-[:PART_OF]->(:Document {id: $document}) })
			    RETURN DISTINCT m
			  } AS members
			  WHERE (members < $fromKey OR members = $fromKey AND t.id >= $from)
			    AND (members > $toKey OR members = $toKey AND t.id < $to)
			  WITH t, members ORDER BY members DESC, t.id ASC LIMIT $limit
			  RETURN collect([t.id, members]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT {
			  MATCH (t:Theme)
			  WHERE {filter}
			} END AS total
			""", FILTER);

	private static final PageStatement ALL_BY_CATEGORIES = PageStatement.filtered("""
			CALL () {
			  MATCH (t:Theme)
			  WHERE {filter}
			  WITH t, coalesce(head(COLLECT {
			    MATCH (o:Opinion)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(t)
			    WHERE about.score >= $minScore AND ($includeNarrower OR n = t)
			      AND ($document IS NULL OR EXISTS { (o)-[:PART_OF]->(:Document {id: $document}) })
			    MATCH (o)-[:IN_CATEGORY]->(c:Category)-[:PART_OF]->(d:Document)
			    WITH d, count(DISTINCT c) AS spanned
			    RETURN max(spanned)
			  }), 0) AS categories
			  WHERE (categories < $fromKey OR categories = $fromKey AND t.id >= $from)
			    AND (categories > $toKey OR categories = $toKey AND t.id < $to)
			  WITH t, categories ORDER BY categories DESC, t.id ASC LIMIT $limit
			  RETURN collect([t.id, categories]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT {
			  MATCH (t:Theme)
			  WHERE {filter}
			} END AS total
			""", FILTER);

	private final GraphReader graph;

	ThemeListQueries(GraphReader graph) {
		this.graph = graph;
	}

	Map<String, Slice> all(Collection<String> root, Range range, Wanted wanted) {
		PageStatement statement = switch (wanted.orderBy()) {
			case null -> wanted.filter().isNone() ? ALL_BY_ID : ALL_BY_ID_FILTERED;
			case NAME -> ALL_BY_NAME;
			case OPINIONS_DESC -> ALL_BY_OPINIONS;
			case MEMBERS_DESC -> ALL_BY_MEMBERS;
			case CATEGORIES_DESC -> ALL_BY_CATEGORIES;
		};
		var parameters = new HashMap<String, @Nullable Object>(wanted.filter().parameters());
		parameters.putAll(wanted.level().parameters());
		return this.graph.page(statement, root, range, parameters);
	}

	/**
	 * Which themes, in which order.
	 *
	 * @param filter which
	 * @param level when an opinion counts
	 * @param orderBy in which order, null for that of the ids
	 */
	record Wanted(ThemeFilter filter, AboutLevel level, @Nullable ThemeOrder orderBy) {
	}

}
