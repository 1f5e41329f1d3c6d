package org.opiniongraph.knowledge.facet;

import java.util.EnumMap;
import java.util.Map;

/**
 * How all opinions are counted: from the other side, because the database knows the
 * number of relationships of a node.
 */
final class FacetsOfAll {

	static final Map<FacetKind, String> OPINIONS = new EnumMap<>(Map.of(FacetKind.DOCUMENTS, """
			MATCH (it:Document)
			WITH it.id AS node, COUNT { (it)<-[:PART_OF]-(:Opinion) } AS counted
			WHERE counted > 0""", FacetKind.COUNCILS, """
			MATCH (it:Council)<-[:ISSUED_BY]-(d:Document)
			WITH it.id AS node, sum(COUNT { (d)<-[:PART_OF]-(:Opinion) }) AS counted
			WHERE counted > 0""", FacetKind.CATEGORIES, """
			MATCH (it:Category)
			WITH it.id AS node, COUNT { (it)<-[:IN_CATEGORY]-() } AS counted
			WHERE counted > 0""", FacetKind.CATEGORY_NAMES, """
			MATCH (it:Category)
			WITH it.name AS node, sum(COUNT { (it)<-[:IN_CATEGORY]-() }) AS counted
			WHERE counted > 0""", FacetKind.MEMBERS, """
			MATCH (it:Member)
			WITH it.id AS node, COUNT { (it)-[:RAISED]->() } AS counted
			WHERE counted > 0""", FacetKind.THEMES, """
			MATCH (it:Theme)
			CALL (it) {
			  MATCH (n:Theme)-[:BROADER]->{0,20}(it)
			  WHERE $facetIncludeNarrower OR n = it
			  MATCH (o:Opinion)-[about:ABOUT]->(n)
			  WHERE about.score >= $facetMinScore
			  RETURN count(DISTINCT o) AS counted
			}
			WITH it.id AS node, counted
			WHERE counted > 0""", FacetKind.PROGRAMS, """
			MATCH (:Opinion)-[:MENTIONS]->(it:Program)
			WITH it.id AS node, count(*) AS counted""", FacetKind.ORGANIZATIONS, """
			MATCH (:Opinion)-[:MENTIONS]->(it:Organization)
			WITH it.id AS node, count(*) AS counted""", FacetKind.ANSWERED, """
			MATCH (it:Opinion)
			WITH EXISTS { (it)-[:ANSWERED_BY]->() } AS node, count(*) AS counted""", FacetKind.STANCES, """
			MATCH (it:Opinion)-[about:ABOUT]->(:Theme)
			WHERE about.score >= $facetMinScore AND about.stance IS NOT NULL
			WITH about.stance AS node, count(DISTINCT it) AS counted"""));

	private FacetsOfAll() {
	}

}
