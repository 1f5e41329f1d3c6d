package org.opiniongraph.api.http;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The warm-up after the start, which compiles the code of answers.
 *
 * @param duration how long a started server asks itself questions while no client waits,
 * so that its code is compiled; 0s for not at all
 * @param location where the files of these questions are; they take no variables
 */
@ConfigurationProperties("opinion-graph.warm-up")
record WarmUpProperties(@DefaultValue("30s") Duration duration,
		@DefaultValue("classpath*:graphql/warm-up/*.graphql") String location) {

}
