package org.opiniongraph.load.writing;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of loading.
 *
 * @param seed the folder of the seed; file:/some/folder/ for one of your own
 * @param load what a start does with the graph: changes writes what differs from the
 * seed, rebuild makes the graph that an empty database would get (also data, constraints
 * and indexes of others are deleted), off changes nothing
 * @param fromExport an export that fills the graph instead of a seed: file:/some/folder/
 * or its graph.jsonl; it replaces a graph of another revision
 * @param loadBatch how many nodes and relationships one transaction of a load writes at
 * most, 1 or more
 * @param keptLoads how many loads the change feed remembers, 1 or more; a client with an
 * older revision must start again
 * @param maxTableSize the largest file with a table, also when it is unpacked
 * @param imports the folder that keeps the documents that were imported through the API;
 * relative to the working directory. Each start reads them beside the seed
 */
@ConfigurationProperties("opinion-graph")
public record IngestProperties(@DefaultValue("classpath:/graph-seed/") String seed,
		@DefaultValue("changes") LoadMode load, @Nullable String fromExport, @DefaultValue("5000") int loadBatch,
		@DefaultValue("100") int keptLoads, @DefaultValue("32MB") DataSize maxTableSize,
		@DefaultValue("data/imports") Path imports) {

	/**
	 * Rejects a batch size or a history size below 1.
	 * @throws IllegalArgumentException if a number is less than 1
	 */
	public IngestProperties {
		if (loadBatch < 1) {
			throw new IllegalArgumentException(
					"opinion-graph.load-batch is %d: expected 1 or more changes per transaction".formatted(loadBatch));
		}
		if (keptLoads < 1) {
			throw new IllegalArgumentException(
					"opinion-graph.kept-loads is %d: expected 1 or more loads".formatted(keptLoads));
		}
	}

}
