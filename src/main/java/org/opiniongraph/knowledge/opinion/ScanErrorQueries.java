package org.opiniongraph.knowledge.opinion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;

import org.springframework.stereotype.Component;

/** Reads what the scan spoiled in texts. */
@Component
class ScanErrorQueries {

	private static final Statement ERRORS_OF_PASSAGES = Statement.of("""
			UNWIND $ids AS id
			MATCH (it:Opinion|Response {id: id})
			WHERE it.scanErrors IS NOT NULL
			RETURN id, it.scanErrors AS words, it.scanReadings AS readAs, it.scanReasons AS reasons
			""");

	private final GraphReader graph;

	ScanErrorQueries(GraphReader graph) {
		this.graph = graph;
	}

	/** The errors of passages, by the passage. */
	Map<String, List<ScanError>> errorsOfPassages(Collection<String> ids) {
		return this.graph.byId(ERRORS_OF_PASSAGES, ids, Map.of(), ScanErrorQueries::errors);
	}

	private static List<ScanError> errors(Record row) {
		List<String> words = row.get("words").asList(Value::asString);
		List<String> readAs = row.get("readAs").asList(Value::asString, List.of());
		List<String> reasons = row.get("reasons").asList(Value::asString, List.of());
		return IntStream.range(0, Math.min(words.size(), Math.min(readAs.size(), reasons.size())))
			.mapToObj((at) -> new ScanError(words.get(at), readAs.get(at), reasons.get(at)))
			.toList();
	}

}
