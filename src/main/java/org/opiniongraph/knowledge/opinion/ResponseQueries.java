package org.opiniongraph.knowledge.opinion;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.api.paging.NodeView;
import org.opiniongraph.knowledge.council.Document;
import org.opiniongraph.knowledge.council.DocumentQueries;
import org.opiniongraph.knowledge.fulltext.FoundNodes;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Projection;
import org.opiniongraph.neo4j.reading.Range;
import org.opiniongraph.neo4j.reading.Slice;

import org.springframework.stereotype.Component;

/** Reads responses. */
@Component
public class ResponseQueries implements NodeView<Response> {

	/** The columns of a response. */
	public static final Projection RESPONSE = new Projection("Response", """
			[CASE WHEN $withText THEN {it}.text END,
			    %s,
			    %s]
			""".formatted(PassageColumns.NAMINGS, PassageColumns.THEMES));

	private static final String RESPONSES = RESPONSE.byIds();

	private static final String DOCUMENTS_OF_RESPONSES = """
			UNWIND $ids AS id
			MATCH (:Response {id: id})-[:PART_OF]->(d:Document)
			RETURN id, d {.id, .title, .source, .issuedOn, .language, .sha256,
			  council: head([(d)-[:ISSUED_BY]->(k:Council) | k {.id, .name, .nameEn}])} AS document
			""";

	private static final String FILTER = """
			($document IS NULL OR EXISTS { (r)-[:PART_OF]->(:Document {id: $document}) })
			    AND ($themes IS NULL OR EXISTS {
			      (r)-[about:ABOUT]->(n:Theme)-[:BROADER]->{0,20}(theme:Theme)
			      WHERE theme.id IN $themes AND about.score >= $minScore AND ($includeNarrower OR n = theme) })
			    AND ($programs IS NULL OR EXISTS { (r)-[:MENTIONS]->(p:Program) WHERE p.id IN $programs })
			    AND ($organizations IS NULL OR EXISTS { (r)-[:MENTIONS]->(g:Organization) WHERE g.id IN $organizations })
			    AND ($materials IS NULL OR EXISTS { (r)-[:SEE]->(t:Material) WHERE t.id IN $materials })
			    AND ($minOpinions IS NULL OR COUNT { (:Opinion)-[:ANSWERED_BY]->(r) } >= $minOpinions)
			""";

	private static final String EACH_FILTER = "MATCH (r:Response)\nWHERE " + FILTER;

	private static final String FOUND_FILTER = FoundNodes.texts("r", "Response") + "\n    AND " + FILTER;

	private static final String NAMED_FILTER = NamedPassages.ALL_RESPONSES + " AND " + FILTER;

	private static final String BY_ID_TEXT = """
			CALL () {
			  {anchor}
			    AND r.id >= $from AND r.id < $to
			  WITH r ORDER BY r.id ASC LIMIT $limit
			  RETURN collect([r.id]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT {
			  {anchor}
			  RETURN r
			} END AS total
			""";

	private static final String BY_OPINIONS_TEXT = """
			CALL () {
			  {anchor}
			  WITH r, COUNT { (:Opinion)-[:ANSWERED_BY]->(r) } AS opinions
			  WHERE (opinions < $fromKey OR opinions = $fromKey AND r.id >= $from)
			    AND (opinions > $toKey OR opinions = $toKey AND r.id < $to)
			  WITH r, opinions ORDER BY opinions DESC, r.id ASC LIMIT $limit
			  RETURN collect([r.id, opinions]) AS entries
			}
			RETURN '' AS id, entries, CASE WHEN $withTotal THEN COUNT {
			  {anchor}
			  RETURN r
			} END AS total
			""";

	private static final PageStatement ALL_BY_ID = PageStatement.anchored(BY_ID_TEXT, "MATCH (r:Response)\nWHERE true")
		.carrying(RESPONSE);

	private static final PageStatement ALL_BY_ID_FILTERED = PageStatement.anchored(BY_ID_TEXT, EACH_FILTER);

	private static final PageStatement NAMED_BY_ID = PageStatement.anchored(NamedPassages.RESPONSE_LIST_TEXT,
			NAMED_FILTER);

	private static final PageStatement NAMED_ALL_BY_ID = PageStatement.anchored(NamedPassages.RESPONSE_LIST_TEXT,
			NamedPassages.ALL_RESPONSES);

	private static final PageStatement NAMED_BY_OPINIONS = PageStatement.anchored(BY_OPINIONS_TEXT, NAMED_FILTER);

	private static final PageStatement ALL_BY_ID_TEXT_ONLY = PageStatement.anchored(BY_ID_TEXT,
			FoundNodes.texts("r", "Response"));

	private static final PageStatement ALL_BY_ID_FOUND = PageStatement.anchored(BY_ID_TEXT, FOUND_FILTER);

	private static final PageStatement ALL_BY_OPINIONS = PageStatement.anchored(BY_OPINIONS_TEXT, EACH_FILTER);

	private static final PageStatement ALL_BY_OPINIONS_FOUND = PageStatement.anchored(BY_OPINIONS_TEXT, FOUND_FILTER);

	/** The ids of a document's responses begin with its slug: they are walked. */
	private static final PageStatement OF_DOCUMENT = PageStatement.of("""
			UNWIND $ids AS id
			MATCH (d:Document {id: id})
			WITH id, d, 'response:' + substring(id, size('document:')) AS own
			WITH id, d, CASE WHEN $from > own + '/' THEN $from ELSE own + '/' END AS lower,
			  CASE WHEN $to < own + '0' THEN $to ELSE own + '0' END AS upper
			CALL (d, lower, upper) {
			  MATCH (r:Response)
			  WHERE r.id >= lower AND r.id < upper AND EXISTS { (r)-[:PART_OF]->(d) }
			  WITH r ORDER BY r.id ASC LIMIT $limit
			  RETURN collect([r.id]) AS entries
			}
			RETURN id, entries, CASE WHEN $withTotal THEN COUNT { (:Response)-[:PART_OF]->(d) } END AS total
			""").carrying(RESPONSE);

	private final GraphReader graph;

	private final FullText fullText;

	ResponseQueries(GraphReader graph, FullText fullText) {
		this.graph = graph;
		this.fullText = fullText;
	}

	@Override
	public Map<String, Response> byIds(Collection<String> ids, Selection selection) {
		return this.graph.byId(RESPONSES, ids, guards(selection),
				(row) -> view(row.get("id").asString(), new Columns(row.get("node"))));
	}

	@Override
	public Map<String, Object> guards(Selection selection) {
		Selection all = selection.alsoThrough(Passage.TO_ITSELF);
		Map<String, Object> guards = PassageColumns.guards(all);
		guards.put("withText", all.has("text"));
		return guards;
	}

	@Override
	public Response view(String id, Columns columns) {
		Value read = columns.value();
		return new Response(id, read.get(0).asString(null), OpinionQueries.carried(read, 1));
	}

	Map<String, Document> documentsOf(Collection<String> responseIds) {
		return this.graph.byId(DOCUMENTS_OF_RESPONSES, responseIds, Map.of(),
				(row) -> DocumentQueries.document(row.get("document")));
	}

	ListQuery all(ResponseFilter filter, ListOrder order) {
		var parameters = filter.parameters(this.fullText);
		PageStatement statement = (order == ListOrder.COUNT_DESC) ? byOpinions(filter, parameters)
				: byId(filter, parameters);
		return (root, range) -> this.graph.page(statement, root, range, parameters);
	}

	private static PageStatement byId(ResponseFilter filter, Map<String, @Nullable Object> parameters) {
		if (filter.text() != null) {
			return filter.isTextOnly() ? ALL_BY_ID_TEXT_ONLY : ALL_BY_ID_FOUND;
		}
		if (NamedPassages.take(parameters)) {
			return NamedPassages.isAll(parameters) ? NAMED_ALL_BY_ID : NAMED_BY_ID;
		}
		return filter.isNone() ? ALL_BY_ID : ALL_BY_ID_FILTERED;
	}

	private static PageStatement byOpinions(ResponseFilter filter, Map<String, @Nullable Object> parameters) {
		if (filter.text() != null) {
			return ALL_BY_OPINIONS_FOUND;
		}
		return NamedPassages.take(parameters) ? NAMED_BY_OPINIONS : ALL_BY_OPINIONS;
	}

	Map<String, Slice> ofDocument(Collection<String> documentIds, Range range) {
		return this.graph.page(OF_DOCUMENT, documentIds, range, Map.of());
	}

}
