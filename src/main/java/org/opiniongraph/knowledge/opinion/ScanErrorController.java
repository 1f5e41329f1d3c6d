package org.opiniongraph.knowledge.opinion;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.dataloader.DataLoader;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.opiniongraph.neo4j.reading.GraphReader;
import org.opiniongraph.neo4j.reading.Statement;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class ScanErrorController {

	private static final Statement ERRORS_OF_PASSAGES = Statement.of("""
			UNWIND $ids AS id
			MATCH (it:Opinion|Response {id: id})
			WHERE it.scanErrors IS NOT NULL
			RETURN id, it.scanErrors AS words, it.scanReadings AS readAs, it.scanReasons AS reasons
			""");

	private final GraphReader graph;

	ScanErrorController(GraphReader graph, BatchLoaderRegistry registry) {
		this.graph = graph;
		registry.<String, List<ScanError>>forName("scanErrors")
			.registerMappedBatchLoader((ids, environment) -> Mono.fromCallable(() -> errors(ids)));
	}

	@SchemaMapping
	CompletableFuture<List<ScanError>> scanErrors(Passage passage, DataLoader<String, List<ScanError>> scanErrors) {
		return scanErrors.load(passage.id()).thenApply((found) -> (found != null) ? found : List.of());
	}

	private Map<String, List<ScanError>> errors(Collection<String> ids) {
		return this.graph.byId(ERRORS_OF_PASSAGES, ids, Map.of(), ScanErrorController::errors);
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
