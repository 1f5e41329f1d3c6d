package org.opiniongraph.load.writing;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What fills the graph, and when.
 *
 * @param seed where the seed lies: {@code classpath:/graph-seed/} or
 * {@code file:/some/folder/}
 * @param load what a start does with the graph
 * @param fromExport where an export lies that fills the graph instead of a seed: its
 * folder or its {@code graph.jsonl}; null for none
 * @param loadBatch how many changes a transaction of a load has at most, 1 or more
 * @param keptLoads of how many loads it is remembered what they changed, 1 or more
 */
@ConfigurationProperties("opinion-graph")
public record IngestProperties(@DefaultValue("classpath:/graph-seed/") String seed,
		@DefaultValue("changes") LoadMode load, @Nullable String fromExport, @DefaultValue("5000") int loadBatch,
		@DefaultValue("100") int keptLoads) {

	/**
	 * Refuses batches that hold nothing, and a history without a load.
	 * @throws IllegalArgumentException when there is no room for a change or a load
	 */
	public IngestProperties {
		if (loadBatch < 1) {
			throw new IllegalArgumentException(
					"opinion-graph.load-batch is %d: expected 1 or more changes a transaction".formatted(loadBatch));
		}
		if (keptLoads < 1) {
			throw new IllegalArgumentException(
					"opinion-graph.kept-loads is %d: expected 1 or more loads".formatted(keptLoads));
		}
	}

}
