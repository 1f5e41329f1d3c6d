package org.opiniongraph.knowledge.lookup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.opiniongraph.model.NodeKind;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads the record of the last load. */
@Component
class LoadQueries {

	private static final Statement LOAD = Statement.of("""
			MATCH (load:Load)
			RETURN load.revision AS revision, load.loadedAt AS loadedAt
			LIMIT 1
			""");

	private static final Statement COUNTS = Statement
		.of("""
				RETURN COUNT { (:Council) } AS Council, COUNT { (:Document) } AS Document, COUNT { (:Category) } AS Category,
				  COUNT { (:Member) } AS Member, COUNT { (:Opinion) } AS Opinion, COUNT { (:Response) } AS Response,
				  COUNT { (:Program) } AS Program, COUNT { (:Organization) } AS Organization, COUNT { (:Place) } AS Place,
				  COUNT { (:Theme) } AS Theme,
				  COUNT { (:Commitment) } AS Commitment, COUNT { (:StockAnswer) } AS StockAnswer,
				  COUNT { (:Material) } AS Material, COUNT { (:WebPage) } AS WebPage
				""");

	private final GraphReader graph;

	LoadQueries(GraphReader graph) {
		this.graph = graph;
	}

	Graph graph() {
		return this.graph
			.list(LOAD, Map.of(),
					(row) -> new Graph(row.get("revision").asString(), row.get("loadedAt").asOffsetDateTime()))
			.stream()
			.findFirst()
			.orElseThrow(() -> new GraphUnavailableException(GraphUnavailableException.LOADING));
	}

	/** One count for each kind, in the order of the kinds. */
	List<NodeCount> counts() {
		return this.graph
			.list(COUNTS, Map.of(),
					(row) -> Arrays.stream(NodeKind.values())
						.filter(NodeKind::isPublic)
						.map((kind) -> new NodeCount(kind, row.get(kind.label()).asInt()))
						.toList())
			.getFirst();
	}

}
