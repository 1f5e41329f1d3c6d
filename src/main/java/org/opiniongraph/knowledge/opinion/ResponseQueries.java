package org.opiniongraph.knowledge.opinion;

import java.util.Collection;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.api.paging.NodeSource;
import org.opiniongraph.knowledge.council.Document;
import org.opiniongraph.knowledge.council.DocumentQueries;
import org.opiniongraph.knowledge.fulltext.FoundNodes;
import org.opiniongraph.knowledge.fulltext.FullText;
import org.opiniongraph.knowledge.opinion.ResponseOrder.ResponseOrderField;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.Matching;
import org.opiniongraph.neo4j.reading.NamedRow;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads responses. */
@Component
public class ResponseQueries implements NodeSource<Response> {

	/** The columns of a response. */
	public static final Columns RESPONSE = PassageColumns
		.with(Columns.of("text", "CASE WHEN $withText THEN it.text END"));

	private static final Statement RESPONSES = Statement.byId("(it:Response {id: id})", RESPONSE.list());

	private static final Statement DOCUMENTS_OF_RESPONSES = Statement
		.byId("(:Response {id: id})-[:PART_OF]->(it:Document)", DocumentQueries.DOCUMENT);

	private static final String FILTER = PassageFilter.CONDITION + """
			  AND ($materials IS NULL OR EXISTS { (it)-[:SEE]->(t:Material) WHERE t.id IN $materials })
			  AND ($minOpinions IS NULL OR COUNT { (:Opinion)-[:ANSWERED_BY]->(it) } >= $minOpinions)
			""";

	private static final ListOf EACH = ListOf.all(Matching.all("Response").where(FILTER));

	private static final ListOf FOUND = ListOf.all(FoundNodes.texts("Response").where(FILTER));

	private static final ListOf NAMED = ListOf.all(NamedPassages.RESPONSES.where(FILTER));

	private static final PageStatement ALL_BY_ID = ListOf.all("Response").page().preloading(RESPONSE);

	private static final PageStatement ALL_BY_ID_FILTERED = EACH.page();

	private static final PageStatement NAMED_BY_ID = NAMED.byIdReadFirst().page();

	private static final PageStatement NAMED_ALL_BY_ID = ListOf.all(NamedPassages.RESPONSES).byIdReadFirst().page();

	private static final PageStatement NAMED_BY_OPINIONS = byOpinions(NAMED);

	private static final PageStatement ALL_BY_ID_TEXT_ONLY = ListOf.all(FoundNodes.texts("Response")).page();

	private static final PageStatement ALL_BY_ID_FOUND = FOUND.page();

	private static final PageStatement ALL_BY_OPINIONS = byOpinions(EACH);

	private static final PageStatement ALL_BY_OPINIONS_FOUND = byOpinions(FOUND);

	static final PageStatement OF_DOCUMENT = OpinionQueries.ofDocument("Response", RESPONSE);

	private final GraphReader graph;

	private final FullText fullText;

	ResponseQueries(GraphReader graph, FullText fullText) {
		this.graph = graph;
		this.fullText = fullText;
	}

	private static PageStatement byOpinions(ListOf list) {
		return list.byCount("opinions", "COUNT { (:Opinion)-[:ANSWERED_BY]->(it) }").page();
	}

	@Override
	public Map<String, Response> byIds(Collection<String> ids, Selection selection) {
		return this.graph.byId(RESPONSES, ids, guards(selection),
				(row) -> view(row.get("id").asString(), RESPONSE.read(row.get("node"))));
	}

	@Override
	public Map<String, Object> guards(Selection selection) {
		Selection all = selection.alsoThrough(Passage.TO_ITSELF);
		Map<String, Object> guards = PassageColumns.guards(all);
		guards.put("withText", all.has("text"));
		return guards;
	}

	@Override
	public Response view(String id, NamedRow row) {
		return new Response(id, row.textOrNull("text"), Preloaded.of(row));
	}

	Map<String, Document> documentsOf(Collection<String> responseIds) {
		return this.graph.byId(DOCUMENTS_OF_RESPONSES, responseIds, Map.of(),
				(row) -> DocumentQueries.document(row.get("node")));
	}

	ListQuery all(ResponseFilter filter, ListOrder order) {
		var parameters = filter.parameters(this.fullText);
		return ListQuery.of(order.by().equals(ResponseOrderField.OPINIONS.name()) ? byOpinions(filter, parameters)
				: byId(filter, parameters), parameters);
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

}
