package org.opiniongraph.api.http;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the server asks itself after a start.
 *
 * @param duration for how long, while no client is served; zero for not at all
 * @param location where the operations are, which take no variables
 */
@ConfigurationProperties("opinion-graph.warm-up")
record WarmUpProperties(@DefaultValue("30s") Duration duration,
		@DefaultValue("classpath*:graphql/warm-up/*.graphql") String location) {

}
