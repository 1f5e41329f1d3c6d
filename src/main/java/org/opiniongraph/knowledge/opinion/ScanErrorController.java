package org.opiniongraph.knowledge.opinion;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.dataloader.DataLoader;
import reactor.core.publisher.Mono;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

@Controller
class ScanErrorController {

	ScanErrorController(ScanErrorQueries errors, BatchLoaderRegistry registry) {
		registry.<String, List<ScanError>>forName("scanErrors")
			.registerMappedBatchLoader((ids, environment) -> Mono.fromCallable(() -> errors.errorsOfPassages(ids)));
	}

	@SchemaMapping
	CompletableFuture<List<ScanError>> scanErrors(Passage passage, DataLoader<String, List<ScanError>> scanErrors) {
		return scanErrors.load(passage.id()).thenApply((found) -> (found != null) ? found : List.of());
	}

}
