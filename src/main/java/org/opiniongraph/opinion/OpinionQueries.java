package org.opiniongraph.opinion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.neo4j.driver.Record;
import org.opiniongraph.document.CategoryQueries;
import org.opiniongraph.document.DocumentQueries;
import org.opiniongraph.document.MemberQueries;
import org.opiniongraph.graph.GraphReader;
import org.opiniongraph.graph.NodeIds;
import org.opiniongraph.graph.NodeKind;
import org.opiniongraph.graph.PageStatement;
import org.opiniongraph.graph.Range;
import org.opiniongraph.graph.Slice;
import org.opiniongraph.graphql.Selection;

import org.springframework.stereotype.Component;

/**
 * Reads opinions. Neighbours of which there is one at most come with them when they are
 * selected.
 */
@Component
public class OpinionQueries {

	private static final String OPINIONS = """
			UNWIND $ids AS id
			MATCH (o:Opinion {id: id})
			RETURN id, o.row AS row,
			  CASE WHEN $withText THEN o.text END AS text,
			  CASE WHEN $withDitto THEN head([(o)-[answer:ANSWERED_BY]->(:Response) | answer.ditto]) END AS ditto,
			  CASE WHEN $withDocument THEN head([(o)-[:PART_OF]->(d:Document) | d {
			    .id, .title, .source, .issuedOn, .language, .sha256,
			    council: head([(d)-[:ISSUED_BY]->(k:Council) | k {.id, .name, .nameEn}])}]) END AS document,
			  CASE WHEN $withCategory THEN head([(o)-[:IN_CATEGORY]->(c:Category) | c {
			    .id, .ordinal, .label, .name, .nameEn}]) END AS category,
			  CASE WHEN $withMember THEN head([(m:Member)-[:RAISED]->(o) | m {
			    .id, .name, .reading, .nameRomaji,
			    seat: head([(m)-[seat:SITS_ON]->(:Council) | seat {.role, .roleLabel}]),
			    council: head([(m)-[:SITS_ON]->(k:Council) | k {.id, .name, .nameEn}])}]) END AS member,
			  CASE WHEN $withResponse THEN head([(o)-[:ANSWERED_BY]->(r:Response) | r {.id, .text}]) END AS response
			""";

	private static final String FILTER = """
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

	private static final String ALL_TEXT = """
			CALL () {
			  MATCH (o:Opinion)
			  WHERE o.id >= $from AND o.id < $to
			    AND {filter}
			  WITH o ORDER BY o.id ASC LIMIT $limit
			  RETURN collect([o.id]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT {
			  MATCH (o:Opinion)
			  WHERE {filter}
			} END AS total
			""";

	private static final PageStatement ALL = PageStatement.unfiltered(ALL_TEXT);

	private static final PageStatement ALL_FILTERED = PageStatement.filtered(ALL_TEXT, FILTER);

	private static final String OF_MEMBER_TEXT = """
			UNWIND $ids AS id
			MATCH (speaker:Member {id: id})
			CALL (speaker) {
			  MATCH (speaker)-[:RAISED]->(o:Opinion)
			  WHERE o.id >= $from AND o.id < $to
			    AND {filter}
			  WITH o ORDER BY o.id ASC LIMIT $limit
			  RETURN collect([o.id]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT {
			  MATCH (speaker)-[:RAISED]->(o:Opinion)
			  WHERE {filter}
			} END AS total
			""";

	private static final PageStatement OF_MEMBER = PageStatement.unfiltered(OF_MEMBER_TEXT);

	private static final PageStatement OF_MEMBER_FILTERED = PageStatement.filtered(OF_MEMBER_TEXT, FILTER);

	private static final PageStatement OF_CATEGORY = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (c:Category {id: id})
			CALL (c) {
			  MATCH (o:Opinion)-[:IN_CATEGORY]->(c)
			  WHERE o.id >= $from AND o.id < $to
			  WITH o ORDER BY o.id ASC LIMIT $limit
			  RETURN collect([o.id]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT { (:Opinion)-[:IN_CATEGORY]->(c) } END AS total
			""");

	private static final PageStatement OF_DOCUMENT = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (d:Document {id: id})
			CALL (d) {
			  MATCH (o:Opinion)-[:PART_OF]->(d)
			  WHERE o.id >= $from AND o.id < $to
			  WITH o ORDER BY o.id ASC LIMIT $limit
			  RETURN collect([o.id]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT { (:Opinion)-[:PART_OF]->(d) } END AS total
			""");

	private static final PageStatement OF_RESPONSE = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (r:Response {id: id})
			CALL (r) {
			  MATCH (o:Opinion)-[:ANSWERED_BY]->(r)
			  WHERE o.id >= $from AND o.id < $to
			  WITH o ORDER BY o.id ASC LIMIT $limit
			  RETURN collect([o.id]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT { (:Opinion)-[:ANSWERED_BY]->(r) } END AS total
			""");

	private final GraphReader graph;

	OpinionQueries(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * Reads opinions.
	 * @param ids their ids
	 * @param selection which of text, ditto, document, category, member and response to
	 * read
	 * @return what was found, by id
	 */
	public Map<String, Opinion> byIds(Collection<String> ids, Selection selection) {
		Selection all = selection.alsoThrough(Passage.TO_ITSELF);
		return this.graph.byId(OPINIONS, ids,
				Map.of("withText", all.has("text"), "withDitto", all.has("ditto"), "withDocument", all.has("document"),
						"withCategory", all.has("category"), "withMember", all.has("member"), "withResponse",
						all.has("response")),
				OpinionQueries::opinion);
	}

	/**
	 * Reads the opinion in a row of a document; a row that no document can have is simply
	 * not there.
	 */
	Optional<Opinion> atRow(String documentId, int row, Selection selection) {
		String slug = documentId.substring(NodeKind.DOCUMENT.idPrefix().length());
		String id = NodeIds.ofOpinion(slug, Math.max(0, row));
		return Optional.ofNullable(byIds(List.of(id), selection).get(id));
	}

	Map<String, Slice> all(Collection<String> root, Range range, OpinionFilter filter) {
		return this.graph.page(filter.isNone() ? ALL : ALL_FILTERED, root, range, filter.parameters());
	}

	Map<String, Slice> ofMember(Collection<String> memberIds, Range range, OpinionFilter filter) {
		return this.graph.page(filter.isNone() ? OF_MEMBER : OF_MEMBER_FILTERED, memberIds, range, filter.parameters());
	}

	Map<String, Slice> ofCategory(Collection<String> categoryIds, Range range) {
		return this.graph.page(OF_CATEGORY, categoryIds, range, Map.of());
	}

	Map<String, Slice> ofDocument(Collection<String> documentIds, Range range) {
		return this.graph.page(OF_DOCUMENT, documentIds, range, Map.of());
	}

	Map<String, Slice> ofResponse(Collection<String> responseIds, Range range) {
		return this.graph.page(OF_RESPONSE, responseIds, range, Map.of());
	}

	private static Opinion opinion(Record row) {
		return new Opinion(row.get("id").asString(), row.get("row").asInt(), row.get("text").asString(null),
				row.get("ditto").asBoolean(false),
				row.get("document").isNull() ? null : DocumentQueries.document(row.get("document")),
				row.get("category").isNull() ? null : CategoryQueries.category(row.get("category")),
				row.get("member").isNull() ? null : MemberQueries.member(row.get("member")),
				row.get("response").isNull() ? null : ResponseQueries.response(row.get("response")));
	}

}
