package org.opiniongraph.ingest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What fills the graph, and when.
 *
 * @param seed where the seed lies: {@code classpath:/graph-seed/} or
 * {@code file:/some/folder/}
 * @param load what a start does with the graph
 */
@ConfigurationProperties("opinion-graph")
record IngestProperties(@DefaultValue("classpath:/graph-seed/") String seed, @DefaultValue("changes") LoadMode load) {
}
