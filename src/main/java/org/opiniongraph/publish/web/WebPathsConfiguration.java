package org.opiniongraph.publish.web;

import org.opiniongraph.api.http.ProblemPaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Says to the gate which errors are problem documents. */
@Configuration(proxyBeanMethods = false)
class WebPathsConfiguration {

	@Bean
	ProblemPaths problemPaths() {
		return new ProblemPaths(WebPaths.BEGINNINGS);
	}

}
