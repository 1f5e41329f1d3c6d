package org.opiniongraph.knowledge.tally;

import java.util.List;
import java.util.Map;

import org.opiniongraph.knowledge.fulltext.FoundNodes;
import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads which passages have words. */
@Component
class FoundPassageQueries {

	private static final Statement PASSAGES_WITH_WORDS = Statement
		.of(FoundNodes.texts("Opinion|Response").where("it.id STARTS WITH $prefix").text() + "\nRETURN it.id AS id");

	private final GraphReader graph;

	FoundPassageQueries(GraphReader graph) {
		this.graph = graph;
	}

	/**
	 * The ids of the passages that have words.
	 * @param words what the full-text index takes
	 * @param kind opinions or responses
	 */
	List<String> having(Object words, NodeKind kind) {
		return this.graph.list(PASSAGES_WITH_WORDS, Map.of("words", words, "prefix", kind.idPrefix()),
				(row) -> row.get("id").asString());
	}

}
