package org.opiniongraph.knowledge.council;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.council.MemberOrder.MemberOrderField;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.Matching;
import org.opiniongraph.neo4j.reading.PageStatement;

/**
 * Reads the list of all members, with filter and orders. Where the filter has conditions
 * for opinions, the statement begins with the opinions of what one of them names, and one
 * opinion has to meet them all.
 */
final class MemberListQueries {

	/** The conditions for a member {@code it}. */
	private static final String OF_MEMBER = """
			($name IS NULL OR it.name = $name)
			  AND ($role IS NULL OR EXISTS { (it)-[:SITS_ON {role: $role}]->(:Council) })
			  AND ($council IS NULL OR EXISTS { (it)-[:SITS_ON]->(:Council {id: $council}) })""";

	/** Members with an opinion that meets what is left when one condition is taken. */
	private static final String SPEAKERS = """
			CALL () {
			  UNWIND CASE $anchor WHEN 'category' THEN $named ELSE [] END AS named
			  MATCH (:Category {id: named})<-[:IN_CATEGORY]-(o:Opinion)
			  RETURN o
			  UNION ALL
			  UNWIND CASE $anchor WHEN 'document' THEN $named ELSE [] END AS named
			  MATCH (:Document {id: named})<-[:PART_OF]-(o:Opinion)
			  RETURN o
			  UNION ALL
			  UNWIND CASE $anchor WHEN 'program' THEN $named ELSE [] END AS named
			  MATCH (:Program {id: named})<-[:MENTIONS]-(o:Opinion)
			  RETURN o
			  UNION ALL
			  UNWIND CASE $anchor WHEN 'program' THEN $named ELSE [] END AS named
			  MATCH (:Program {id: named})<-[:MENTIONS]-(:Response)<-[:ANSWERED_BY]-(o:Opinion)
			  RETURN o
			  UNION ALL
			  UNWIND CASE $anchor WHEN 'theme' THEN $named ELSE [] END AS named
			  MATCH (theme:Theme {id: named})
			  MATCH (n:Theme)-[:BROADER]->{0,20}(theme)
			  WHERE $includeNarrower OR n = theme
			  WITH DISTINCT n
			  MATCH (n)<-[about:ABOUT]-(o:Opinion)
			  WHERE about.score >= $minScore
			  RETURN o
			}
			WITH DISTINCT o
			WHERE ($document IS NULL OR EXISTS { (o)-[:PART_OF]->(:Document {id: $document}) })
			  AND ($program IS NULL
			    OR EXISTS { (o)-[:MENTIONS]->(:Program {id: $program}) }
			    OR EXISTS { (o)-[:ANSWERED_BY]->(:Response)-[:MENTIONS]->(:Program {id: $program}) })
			  AND ($theme IS NULL OR EXISTS {
			    (o)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(theme:Theme {id: $theme})
			    WHERE about.score >= $minScore AND ($includeNarrower OR n = theme) })
			MATCH (it:Member)-[:RAISED]->(o)""";

	private static final ListOf EACH = ListOf.all(Matching.all("Member").where(OF_MEMBER));

	private static final PageStatement ALL_BY_ID = EACH.page();

	private static final PageStatement ALL = EACH.sorted(keys("COUNT { (it)-[:RAISED]->() }"));

	private static final PageStatement RAISED = ListOf.all(Matching.of(SPEAKERS).where(OF_MEMBER))
		.with("opinions", "count(o)")
		.sorted(keys("opinions"));

	private MemberListQueries() {
	}

	private static Map<String, String> keys(String opinions) {
		return Map.of(MemberOrderField.NAME.name(), "it.name", MemberOrderField.READING.name(), ListOf.reading("it"),
				MemberOrderField.OPINIONS.name(), opinions);
	}

	static ListQuery all(MemberFilter filter, ListOrder order) {
		Map<String, @Nullable Object> parameters = filter.parameters();
		parameters.put("orderBy", order.by());
		boolean byId = order.by().equals(MemberOrderField.ID.name());
		return ListQuery.of(filter.namesOpinions() ? RAISED : byId ? ALL_BY_ID : ALL, parameters);
	}

}
