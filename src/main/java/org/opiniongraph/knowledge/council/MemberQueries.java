package org.opiniongraph.knowledge.council;

import java.util.Collection;
import java.util.Map;

import org.neo4j.driver.Value;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.knowledge.council.MemberOrder.MemberOrderField;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.Matching;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads members. */
@Component
public class MemberQueries {

	private static final Statement MEMBERS = Statement.of("""
			UNWIND $ids AS id
			MATCH (m:Member {id: id})
			OPTIONAL MATCH (m)-[seat:SITS_ON]->(k:Council)
			RETURN id, m {.id, .name, .reading, .nameRomaji, seat: seat {.role, .roleLabel},
			  council: k {.id, .name, .nameEn}} AS node
			""");

	private static final ListOf EACH = ListOf.all(Matching.all("Member")
		.where("""
				($name IS NULL OR it.name = $name)
				  AND ($role IS NULL OR EXISTS { (it)-[:SITS_ON {role: $role}]->(:Council) })
				  AND ($council IS NULL OR EXISTS { (it)-[:SITS_ON]->(:Council {id: $council}) })
				  AND ($document IS NULL OR EXISTS { (it)-[:RAISED]->(:Opinion)-[:PART_OF]->(:Document {id: $document}) })
				  AND ($category IS NULL OR EXISTS { (it)-[:RAISED]->(:Opinion)-[:IN_CATEGORY]->(:Category {id: $category}) })
				  AND ($program IS NULL
				    OR EXISTS { (it)-[:RAISED]->(:Opinion)-[:MENTIONS]->(:Program {id: $program}) }
				    OR EXISTS { (it)-[:RAISED]->(:Opinion)-[:ANSWERED_BY]->(:Response)-[:MENTIONS]->(:Program {id: $program}) })
				  AND ($theme IS NULL OR EXISTS {
				    (it)-[:RAISED]->(:Opinion)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(theme:Theme {id: $theme})
				    WHERE about.score >= $minScore AND ($includeNarrower OR n = theme) })
				"""));

	private static final Map<String, PageStatement> ALL = ListOrder.each(MemberOrderField.class,
			(field) -> switch (field) {
				case ID -> EACH.page();
				case NAME -> EACH.by("name").page();
				case READING -> EACH.byReading().page();
				case OPINIONS -> EACH.byCount("opinions", "COUNT { (it)-[:RAISED]->(:Opinion) }").page();
			});

	static final PageStatement OF_COUNCIL = ListOf.children("Council", "(it:Member)-[:SITS_ON]->(parent)").page();

	static final PageStatement OF_DOCUMENT = ListOf.children("Document", Matching.of("""
			MATCH (parent)<-[:PART_OF]-(:Opinion)<-[:RAISED]-(it:Member)
			WITH DISTINCT it
			""")).page();

	private final GraphReader graph;

	MemberQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** Reads members by id. The selection is not used: a member is small. */
	public Map<String, Member> byIds(Collection<String> ids, Selection selection) {
		return this.graph.byId(MEMBERS, ids, Map.of(), (row) -> member(row.get("node")));
	}

	ListQuery all(MemberFilter filter, ListOrder order) {
		return ListQuery.of(order.of(ALL), filter.parameters());
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
