package org.opiniongraph.knowledge.opinion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.api.paging.NodeView;
import org.opiniongraph.knowledge.council.CategoryQueries;
import org.opiniongraph.knowledge.council.DocumentQueries;
import org.opiniongraph.knowledge.council.MemberQueries;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.model.NodeIds;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Projection;
import org.opiniongraph.neo4j.reading.Range;
import org.opiniongraph.neo4j.reading.Slice;

import org.springframework.stereotype.Component;

/**
 * Reads opinions. Selected neighbours of which there is at most one are read with them.
 */
@Component
public class OpinionQueries implements NodeView<Opinion> {

	/** The columns of an opinion. */
	public static final Projection OPINION = new Projection("Opinion", """
			[{it}.row,
			    CASE WHEN $withText THEN {it}.text END,
			    CASE WHEN $withDitto THEN head([({it})-[itsAnswer:ANSWERED_BY]->() | itsAnswer.ditto]) END,
			    CASE WHEN $withDocument THEN head([({it})-[:PART_OF]->(itsDocument) | itsDocument {
			      .id, .title, .source, .issuedOn, .language, .sha256,
			      council: head([(itsDocument)-[:ISSUED_BY]->(itsCouncil) | itsCouncil {.id, .name, .nameEn}])}]) END,
			    CASE WHEN $withCategory THEN head([({it})-[:IN_CATEGORY]->(itsCategory) | itsCategory {
			      .id, .ordinal, .label, .name, .nameEn}]) END,
			    CASE WHEN $withMember THEN head([({it})<-[:RAISED]-(itsMember) | itsMember {
			      .id, .name, .reading, .nameRomaji,
			      seat: CASE WHEN $withSeat THEN
			        head([(itsMember)-[itsSeat:SITS_ON]->() | itsSeat {.role, .roleLabel}]) END,
			      council: CASE WHEN $withSeat THEN
			        head([(itsMember)-[:SITS_ON]->(itsCouncil) | itsCouncil {.id, .name, .nameEn}]) END}]) END,
			    CASE WHEN $withResponse THEN head([({it})-[:ANSWERED_BY]->(itsResponse) | [
			      itsResponse.id, CASE WHEN $withResponseText THEN itsResponse.text END]]) END,
			    %s,
			    %s]
			""".formatted(PassageColumns.NAMINGS, PassageColumns.THEMES));

	private static final String OPINIONS = OPINION.byIds();

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

	private static final PageStatement ALL = PageStatement.of(OpinionAnchor.ALL.in(LIST_TEXT)).carrying(OPINION);

	private static final PageStatement FILTERED = PageStatement.of(OpinionAnchor.FILTERED.in(LIST_TEXT));

	private static final PageStatement NAMED = PageStatement.anchored(NamedPassages.OPINION_LIST_TEXT,
			NamedPassages.OPINIONS);

	private static final PageStatement NAMED_ALL = PageStatement.anchored(NamedPassages.OPINION_LIST_TEXT,
			NamedPassages.ALL_OPINIONS);

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

	private static final PageStatement OF_MEMBER = PageStatement.unfiltered(OF_MEMBER_TEXT).carrying(OPINION);

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
			""").carrying(OPINION);

	/** The ids of a document's opinions begin with its slug: they are walked. */
	private static final PageStatement OF_DOCUMENT = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (d:Document {id: id})
			WITH id, d, 'opinion:' + substring(id, size('document:')) AS own
			WITH id, d, CASE WHEN $from > own + '/' THEN $from ELSE own + '/' END AS lower,
			  CASE WHEN $to < own + '0' THEN $to ELSE own + '0' END AS upper
			CALL (d, lower, upper) {
			  MATCH (o:Opinion)
			  WHERE o.id >= lower AND o.id < upper AND EXISTS { (o)-[:PART_OF]->(d) }
			  WITH o ORDER BY o.id ASC LIMIT $limit
			  RETURN collect([o.id]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT { (:Opinion)-[:PART_OF]->(d) } END AS total
			""").carrying(OPINION);

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
			""").carrying(OPINION);

	private final GraphReader graph;

	private final FullText fullText;

	OpinionQueries(GraphReader graph, FullText fullText) {
		this.graph = graph;
		this.fullText = fullText;
	}

	@Override
	public Map<String, Opinion> byIds(Collection<String> ids, Selection selection) {
		return this.graph.byId(OPINIONS, ids, guards(selection),
				(row) -> view(row.get("id").asString(), new Columns(row.get("node"))));
	}

	@Override
	public Map<String, Object> guards(Selection selection) {
		Selection all = selection.alsoThrough(Passage.TO_ITSELF);
		Map<String, Object> guards = PassageColumns.guards(all);
		for (String field : List.of("text", "ditto", "document", "category", "member", "response")) {
			guards.put("with" + Character.toUpperCase(field.charAt(0)) + field.substring(1), all.has(field));
		}
		guards.put("withSeat", Stream.of("role", "roleLabel", "council").anyMatch(all.of("member")::has));
		guards.put("withResponseText", all.of("response").alsoThrough(Passage.TO_ITSELF).has("text"));
		return guards;
	}

	@Override
	public Opinion view(String id, Columns columns) {
		Value read = columns.value();
		return new Opinion(id, read.get(0).asInt(), read.get(1).asString(null), read.get(2).asBoolean(false),
				read.get(3).isNull() ? null : DocumentQueries.document(read.get(3)),
				read.get(4).isNull() ? null : CategoryQueries.category(read.get(4)),
				read.get(5).isNull() ? null : MemberQueries.member(read.get(5)),
				read.get(6).isNull() ? null : new Response(read.get(6).get(0).asString(),
						read.get(6).get(1).asString(null), Carried.NOTHING),
				carried(read, 7));
	}

	/** The columns of a passage for other rooms, starting at a column. */
	static Carried carried(Value read, int at) {
		return new Carried(read.get(at).isNull() ? null : new Columns(read.get(at)),
				read.get(at + 1).isNull() ? null : new Columns(read.get(at + 1)));
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
		OpinionAnchor anchor = OpinionAnchor.of(filter);
		var parameters = filter.parameters(this.fullText);
		PageStatement statement = switch (anchor) {
			case ALL -> ALL;
			case FILTERED ->
				!NamedPassages.take(parameters) ? FILTERED : NamedPassages.isAll(parameters) ? NAMED_ALL : NAMED;
			case TEXT_ONLY -> FOUND_ALL;
			case WITH_TEXT -> FOUND;
		};
		return list(statement, parameters);
	}

	ListQuery ofMember(OpinionFilter filter) {
		PageStatement statement = switch (OpinionAnchor.of(filter)) {
			case ALL -> OF_MEMBER;
			case FILTERED -> OF_MEMBER_FILTERED;
			case TEXT_ONLY, WITH_TEXT -> OF_MEMBER_FOUND;
		};
		return list(statement, filter.parameters(this.fullText));
	}

	private ListQuery list(PageStatement statement, Map<String, @Nullable Object> parameters) {
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

}
