package org.opiniongraph.knowledge.facet;

import java.util.EnumMap;
import java.util.Map;

/**
 * How all opinions are counted: from the other side, because the database knows the
 * number of relationships of a node. Opinions are compared only where one may count for a
 * theme in several ways.
 */
final class FacetsOfAll {

	static final Map<FacetKind, String> OPINIONS = new EnumMap<>(Map.ofEntries(Map.entry(FacetKind.DOCUMENTS, """
			MATCH (it:Document)
			WITH it.id AS node, COUNT { (it)<-[:PART_OF]-(:Opinion) } AS counted
			WHERE counted > 0"""), Map.entry(FacetKind.COUNCILS, """
			MATCH (it:Council)<-[:ISSUED_BY]-(d:Document)
			WITH it.id AS node, sum(COUNT { (d)<-[:PART_OF]-(:Opinion) }) AS counted
			WHERE counted > 0"""), Map.entry(FacetKind.CATEGORIES, """
			MATCH (it:Category)
			WITH it.id AS node, COUNT { (it)<-[:IN_CATEGORY]-() } AS counted
			WHERE counted > 0"""), Map.entry(FacetKind.CATEGORY_NAMES, """
			MATCH (it:Category)
			WITH it.name AS node, sum(COUNT { (it)<-[:IN_CATEGORY]-() }) AS counted
			WHERE counted > 0"""), Map.entry(FacetKind.MEMBERS, """
			MATCH (it:Member)
			WITH it.id AS node, COUNT { (it)-[:RAISED]->() } AS counted
			WHERE counted > 0"""), Map.entry(FacetKind.THEMES, """
			MATCH (it:Theme)
			CALL (it) {
			  MATCH (n:Theme)-[:BROADER]->{0,20}(it)
			  WHERE $facetIncludeNarrower OR n = it
			  MATCH (o:Opinion)-[about:ABOUT]->(n)
			  WHERE about.score >= $facetMinScore
			  RETURN count(CASE WHEN NOT $facetIncludeNarrower THEN o END)
			    + count(DISTINCT CASE WHEN $facetIncludeNarrower THEN o END) AS counted
			}
			WITH it.id AS node, counted
			WHERE counted > 0"""), Map.entry(FacetKind.PROGRAMS, """
			MATCH (:Opinion)-[:MENTIONS]->(it:Program)
			WITH it.id AS node, count(*) AS counted"""), Map.entry(FacetKind.PROGRAM_KINDS, """
			MATCH (o:Opinion)-[:MENTIONS]->(it:Program)
			WITH coalesce(it.programKind, 'PROGRAM') AS node, count(DISTINCT o) AS counted"""),
			Map.entry(FacetKind.ORGANIZATIONS, """
					MATCH (:Opinion)-[:MENTIONS]->(it:Organization)
					WITH it.id AS node, count(*) AS counted"""), Map.entry(FacetKind.PLACES, """
					MATCH (:Opinion)-[:MENTIONS]->(it:Place)
					WITH it.id AS node, count(*) AS counted"""), Map.entry(FacetKind.ANSWERED, """
					MATCH (it:Opinion)
					WITH EXISTS { (it)-[:ANSWERED_BY]->() } AS node, count(*) AS counted"""),
			Map.entry(FacetKind.STAGES, """
					MATCH (:Opinion)-[it:ANSWERED_BY]->(:Response) WHERE it.stage IS NOT NULL
					WITH it.stage AS node, count(*) AS counted"""), Map.entry(FacetKind.STANCES, """
					MATCH (it:Opinion)-[about:ABOUT]->(:Theme)
					WHERE about.score >= $facetMinScore AND about.stance IS NOT NULL
					WITH about.stance AS node, count(DISTINCT it) AS counted""")));

	private FacetsOfAll() {
	}

}
