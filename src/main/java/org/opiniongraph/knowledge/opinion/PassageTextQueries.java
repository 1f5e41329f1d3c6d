package org.opiniongraph.knowledge.opinion;

import java.util.Collection;
import java.util.Map;

import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads the verbatim texts of opinions and responses. */
@Component
class PassageTextQueries {

	private static final Statement TEXTS = Statement.byId("(it:Opinion|Response {id: id})", "it.text");

	private final GraphReader graph;

	PassageTextQueries(GraphReader graph) {
		this.graph = graph;
	}

	Map<String, String> byIds(Collection<String> ids) {
		return this.graph.byId(TEXTS, ids, Map.of(), (row) -> row.get("node").asString());
	}

}
