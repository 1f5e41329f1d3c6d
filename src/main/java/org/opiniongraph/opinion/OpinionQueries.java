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
import org.opiniongraph.graphql.ListQuery;
import org.opiniongraph.graphql.Selection;
import org.opiniongraph.words.FullText;

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

	private static final String LIST_TEXT = """
			CALL () {
			  {opinions}
			    AND o.id >= $from AND o.id < $to
			  WITH o ORDER BY o.id ASC LIMIT $limit
			  RETURN collect([o.id]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT {
			  {opinions}
			  RETURN o
			} END AS total
			""";

	private static final PageStatement ALL = PageStatement.of(OpinionAnchor.ALL.in(LIST_TEXT));

	private static final PageStatement FILTERED = PageStatement.of(OpinionAnchor.FILTERED.in(LIST_TEXT));

	private static final PageStatement FOUND_ALL = PageStatement.of(OpinionAnchor.TEXT_ONLY.in(LIST_TEXT));

	private static final PageStatement FOUND = PageStatement.of(OpinionAnchor.WITH_TEXT.in(LIST_TEXT));

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

	private static final PageStatement OF_MEMBER_FILTERED = PageStatement.filtered(OF_MEMBER_TEXT,
			OpinionAnchor.FILTER);

	/** Begins with what the text finds, once for all members. */
	private static final PageStatement OF_MEMBER_FOUND = PageStatement.of(OpinionAnchor.WITH_TEXT.in("""
			{opinions}
			MATCH (speaker:Member)-[:RAISED]->(o)
			WHERE speaker.id IN $ids
			WITH speaker, collect(o) AS said
			CALL (said) {
			  UNWIND said AS o
			  WITH o
			  WHERE o.id >= $from AND o.id < $to
			  WITH o ORDER BY o.id ASC LIMIT $limit
			  RETURN collect([o.id]) AS entries
			}
			RETURN speaker.id AS id, entries, CASE WHEN $withTotal THEN size(said) END AS total
			"""));

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

	private final FullText fullText;

	OpinionQueries(GraphReader graph, FullText fullText) {
		this.graph = graph;
		this.fullText = fullText;
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

	ListQuery all(OpinionFilter filter) {
		PageStatement statement = switch (OpinionAnchor.of(filter)) {
			case ALL -> ALL;
			case FILTERED -> FILTERED;
			case TEXT_ONLY -> FOUND_ALL;
			case WITH_TEXT -> FOUND;
		};
		return list(statement, filter);
	}

	ListQuery ofMember(OpinionFilter filter) {
		PageStatement statement = switch (OpinionAnchor.of(filter)) {
			case ALL -> OF_MEMBER;
			case FILTERED -> OF_MEMBER_FILTERED;
			case TEXT_ONLY, WITH_TEXT -> OF_MEMBER_FOUND;
		};
		return list(statement, filter);
	}

	private ListQuery list(PageStatement statement, OpinionFilter filter) {
		var parameters = filter.parameters(this.fullText);
		return (parents, range) -> this.graph.page(statement, parents, range, parameters);
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
