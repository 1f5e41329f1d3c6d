package org.opiniongraph.knowledge.opinion;

import java.util.Collection;
import java.util.Map;

import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.NodeSource;
import org.opiniongraph.knowledge.council.Document;
import org.opiniongraph.knowledge.council.DocumentQueries;
import org.opiniongraph.knowledge.passage.PassageKind;
import org.opiniongraph.knowledge.passage.PassageOwner;
import org.opiniongraph.neo4j.reading.Columns;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.ListOf;
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

	static final PageStatement ALL = ListOf.all("Response").page().preloading(RESPONSE);

	static final PageStatement OF_DOCUMENT = OpinionQueries.ofDocument("Response", RESPONSE);

	static final PageStatement OF_COUNCIL = of(PassageOwner.COUNCIL);

	static final PageStatement OF_CATEGORY = of(PassageOwner.CATEGORY);

	static final PageStatement OF_MEMBER = of(PassageOwner.MEMBER);

	private final GraphReader graph;

	ResponseQueries(GraphReader graph) {
		this.graph = graph;
	}

	private static PageStatement of(PassageOwner owner) {
		return ListOf.children(owner.label(), owner.passages(PassageKind.RESPONSE)).page().preloadingForOne(RESPONSE);
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

}
