package org.opiniongraph.neo4j.reading;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What traces show.
 *
 * @param statements whether each statement that reads the graph is a span of its request,
 * and a metric with its name; the profile traces sets it
 */
@ConfigurationProperties("opinion-graph.traces")
record TraceProperties(@DefaultValue("false") boolean statements) {
}
