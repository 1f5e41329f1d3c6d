package org.opiniongraph.api.kept;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import org.opiniongraph.api.memory.MemoryBudget;
import org.opiniongraph.neo4j.reading.KeptRows;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives the cache of rows its part of the heap, and counts what it does. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeptRowsProperties.class)
class KeptRowsConfiguration {

	private static final String NAME = "opinion.graph.kept.rows";

	@Bean
	KeptRows keptRows(KeptRowsProperties properties, MemoryBudget memory, MeterRegistry meters) {
		long bytes = properties.enabled() ? properties.maxSize().toBytes() : 0;
		memory.promise(MemoryBudget.Share.KEPT_ROWS, bytes);
		var rows = new KeptRows(bytes);
		CaffeineCacheMetrics.monitor(meters, rows.cache(), NAME);
		return rows;
	}

}
