package org.opiniongraph.knowledge.stock;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.opiniongraph.api.field.Selection;
import org.opiniongraph.api.paging.ListOrder;
import org.opiniongraph.api.paging.ListQuery;
import org.opiniongraph.api.paging.NodeSource;
import org.opiniongraph.knowledge.mention.MentionQueries;
import org.opiniongraph.knowledge.passage.PassageKind;
import org.opiniongraph.knowledge.passage.PassageOwner;
import org.opiniongraph.knowledge.stock.StockAnswerOrder.StockAnswerOrderField;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.ListOf;
import org.opiniongraph.neo4j.reading.Matching;
import org.opiniongraph.neo4j.reading.PageStatement;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads stock answers, and how responses use them. */
@Component
public class StockAnswerQueries implements NodeSource<StockAnswer> {

	private static final String RESPONSES = "COUNT { (it)<-[:USES]-() }";

	private static final String OPINIONS = "COUNT { (it)<-[:USES]-(:Response)<-[:ANSWERED_BY]-(:Opinion) }";

	private static final Statement STOCK_ANSWERS = Statement.byId("(it:StockAnswer {id: id})", """
			it {.id, .pattern,
			  responses: CASE WHEN $withResponses THEN %s ELSE 0 END,
			  opinions: CASE WHEN $withOpinions THEN %s ELSE 0 END,
			  documents: CASE WHEN $withDocuments THEN COUNT {
			    MATCH (it)<-[:USES]-(:Response)-[:PART_OF]->(d:Document)
			    RETURN DISTINCT d
			  } ELSE 0 END}""".formatted(RESPONSES, OPINIONS));

	private static final Statement USES_OF_RESPONSES = Statement
		.byId("(:Response {id: id})-[uses:USES]->(it:StockAnswer)", "uses {.starts, .ends, .surfaces, stock: it.id}");

	private static final String FILTER = """
			($minResponses IS NULL OR COUNT { (it)<-[:USES]-() } >= $minResponses)
			AND ($documents IS NULL OR EXISTS {
			  (it)<-[:USES]-(:Response)-[:PART_OF]->(d:Document) WHERE d.id IN $documents
			})""";

	static final PageStatement ALL = ListOf.all(Matching.all("StockAnswer").where(FILTER))
		.sorted(Map.of(StockAnswerOrderField.RESPONSES.name(), RESPONSES, StockAnswerOrderField.OPINIONS.name(),
				OPINIONS));

	static final PageStatement RESPONSES_OF_STOCK = ofStock(PassageKind.RESPONSE);

	static final PageStatement OPINIONS_OF_STOCK = ofStock(PassageKind.OPINION);

	private final GraphReader graph;

	StockAnswerQueries(GraphReader graph) {
		this.graph = graph;
	}

	private static PageStatement ofStock(PassageKind kind) {
		PassageOwner owner = PassageOwner.STOCK_ANSWER;
		return ListOf.children(owner.label(), owner.passages(kind)).page();
	}

	static ListQuery all(StockAnswerFilter filter, ListOrder order) {
		Map<String, @Nullable Object> parameters = new HashMap<>(filter.parameters());
		parameters.put("orderBy", order.by());
		return ListQuery.of(ALL, parameters);
	}

	@Override
	public Map<String, StockAnswer> byIds(Collection<String> ids, Selection selection) {
		return this.graph.byId(
				STOCK_ANSWERS, ids, Map.of("withResponses", selection.has("responseCount"), "withOpinions",
						selection.has("opinionCount"), "withDocuments", selection.has("documentCount")),
				(row) -> stockAnswer(row.get("node")));
	}

	private static StockAnswer stockAnswer(Value map) {
		return new StockAnswer(map.get("id").asString(), map.get("pattern").asString(), map.get("responses").asInt(),
				map.get("opinions").asInt(), map.get("documents").asInt());
	}

	/** How responses use stock answers; nothing of one that does not. */
	Map<String, StockUse> usesOf(List<String> responses) {
		return this.graph.byId(USES_OF_RESPONSES, responses, Map.of(),
				(row) -> new StockUse(row.get("node").get("stock").asString(),
						MentionQueries.evidence(row.get("node")::get)));
	}

}
