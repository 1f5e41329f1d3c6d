package org.opiniongraph.knowledge.council;

import reactor.core.publisher.Mono;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/** Wires the fields that count, and registers their loaders. */
@Configuration(proxyBeanMethods = false)
class CountConfiguration {

	CountConfiguration(CountQueries counts, BatchLoaderRegistry registry) {
		CountQueries.fields()
			.forEach((field) -> registry.<String, Long>forName(field)
				.registerMappedBatchLoader((ids, environment) -> Mono.fromCallable(() -> counts.of(field, ids))));
	}

	@Bean
	static RuntimeWiringConfigurer countFields() {
		return (wiring) -> CountQueries.fields().forEach((field) -> {
			String[] place = field.split("\\.");
			wiring.type(place[0], (type) -> type.dataFetcher(place[1], new CountField(field)));
		});
	}

}
