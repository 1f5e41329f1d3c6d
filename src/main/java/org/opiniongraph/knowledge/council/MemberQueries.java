package org.opiniongraph.knowledge.council;

import java.util.Collection;
import java.util.Map;

import org.neo4j.driver.Value;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Range;
import org.opiniongraph.neo4j.reading.Slice;

import org.springframework.stereotype.Component;

/** Reads members. */
@Component
public class MemberQueries {

	private static final String MEMBERS = """
			UNWIND $ids AS id
			MATCH (m:Member {id: id})
			OPTIONAL MATCH (m)-[seat:SITS_ON]->(k:Council)
			RETURN id, m {.id, .name, .reading, .nameRomaji, seat: seat {.role, .roleLabel},
			  council: k {.id, .name, .nameEn}} AS member
			""";

	private static final String FILTER = """
			($name IS NULL OR m.name = $name)
			    AND ($role IS NULL OR EXISTS { (m)-[:SITS_ON {role: $role}]->(:Council) })
			    AND ($council IS NULL OR EXISTS { (m)-[:SITS_ON]->(:Council {id: $council}) })
			    AND ($document IS NULL OR EXISTS { (m)-[:RAISED]->(:Opinion)-[:PART_OF]->(:Document {id: $document}) })
			    AND ($category IS NULL OR EXISTS { (m)-[:RAISED]->(:Opinion)-[:IN_CATEGORY]->(:Category {id: $category}) })
			    AND ($program IS NULL
			      OR EXISTS { (m)-[:RAISED]->(:Opinion)-[:MENTIONS]->(:Program {id: $program}) }
			      OR EXISTS { (m)-[:RAISED]->(:Opinion)-[:ANSWERED_BY]->(:Response)-[:MENTIONS]->(:Program {id: $program}) })
			    AND ($theme IS NULL OR EXISTS {
			      (m)-[:RAISED]->(:Opinion)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(theme:Theme {id: $theme})
			      WHERE about.score >= $minScore AND ($includeNarrower OR n = theme) })
			""";

	private static final PageStatement ALL_BY_ID = PageStatement.filtered("""
			CALL () {
			  MATCH (m:Member)
			  WHERE m.id >= $from AND m.id < $to
			    AND {filter}
			  WITH m ORDER BY m.id ASC LIMIT $limit
			  RETURN collect([m.id]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT {
			  MATCH (m:Member)
			  WHERE {filter}
			} END AS total
			""", FILTER);

	private static final PageStatement ALL_BY_NAME = PageStatement.filtered("""
			CALL () {
			  MATCH (m:Member)
			  WHERE m.name >= $fromKey AND m.name <= $toKey
			    AND (m.name > $fromKey OR m.id >= $from) AND (m.name < $toKey OR m.id < $to)
			    AND {filter}
			  WITH m ORDER BY m.name ASC, m.id ASC LIMIT $limit
			  RETURN collect([m.id, m.name]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT {
			  MATCH (m:Member)
			  WHERE {filter}
			} END AS total
			""", FILTER);

	private static final PageStatement ALL_BY_OPINIONS = PageStatement.filtered("""
			CALL () {
			  MATCH (m:Member)
			  WHERE {filter}
			  WITH m, COUNT { (m)-[:RAISED]->(:Opinion) } AS opinions
			  WHERE (opinions < $fromKey OR opinions = $fromKey AND m.id >= $from)
			    AND (opinions > $toKey OR opinions = $toKey AND m.id < $to)
			  WITH m, opinions ORDER BY opinions DESC, m.id ASC LIMIT $limit
			  RETURN collect([m.id, opinions]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT {
			  MATCH (m:Member)
			  WHERE {filter}
			} END AS total
			""", FILTER);

	private static final PageStatement OF_COUNCIL = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (k:Council {id: id})
			CALL (k) {
			  MATCH (m:Member)-[:SITS_ON]->(k)
			  WHERE m.id >= $from AND m.id < $to
			  WITH m ORDER BY m.id ASC LIMIT $limit
			  RETURN collect([m.id]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT { (:Member)-[:SITS_ON]->(k) } END AS total
			""");

	private static final PageStatement OF_DOCUMENT = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (d:Document {id: id})
			CALL (d) {
			  MATCH (d)<-[:PART_OF]-(:Opinion)<-[:RAISED]-(m:Member)
			  WITH DISTINCT m
			  WHERE m.id >= $from AND m.id < $to
			  WITH m ORDER BY m.id ASC LIMIT $limit
			  RETURN collect([m.id]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT {
			  MATCH (d)<-[:PART_OF]-(:Opinion)<-[:RAISED]-(m:Member)
			  RETURN DISTINCT m
			} END AS total
			""");

	private final GraphReader graph;

	MemberQueries(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * Reads members.
	 * @param ids their ids
	 * @param selection not used: a member is small
	 * @return what was found, by id
	 */
	public Map<String, Member> byIds(Collection<String> ids, Selection selection) {
		return this.graph.byId(MEMBERS, ids, Map.of(), (row) -> member(row.get("member")));
	}

	Map<String, Slice> all(Collection<String> root, Range range, MemberFilter filter, ListOrder order) {
		PageStatement statement = switch (order) {
			case ID -> ALL_BY_ID;
			case NAME -> ALL_BY_NAME;
			case COUNT_DESC -> ALL_BY_OPINIONS;
			case SCORE_DESC -> throw new IllegalArgumentException("members have no score");
		};
		return this.graph.page(statement, root, range, filter.parameters());
	}

	Map<String, Slice> ofCouncil(Collection<String> councilIds, Range range) {
		return this.graph.page(OF_COUNCIL, councilIds, range, Map.of());
	}

	Map<String, Slice> ofDocument(Collection<String> documentIds, Range range) {
		return this.graph.page(OF_DOCUMENT, documentIds, range, Map.of());
	}

	/**
	 * Makes a view of a map that a statement returned.
	 * @param map a member's properties, the {@code seat} and the {@code council}
	 * @return the view
	 */
	public static Member member(Value map) {
		Value seat = map.get("seat");
		return new Member(map.get("id").asString(), map.get("name").asString(), map.get("reading").asString(null),
				map.get("nameRomaji").asString(null), seat.isNull() ? "OTHER" : seat.get("role").asString(),
				seat.isNull() ? "" : seat.get("roleLabel").asString(),
				map.get("council").isNull() ? null : DocumentQueries.council(map.get("council")));
	}

}
