package org.opiniongraph.publish.web;

import java.util.List;

import org.opiniongraph.api.http.ProblemPaths;
import org.opiniongraph.api.http.SharedPaths;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Says which errors are problem documents, and what pages of other origins may read.
 */
@Configuration(proxyBeanMethods = false)
class WebPathsConfiguration {

	/** A Neo4j Browser of another server reads them. */
	@Bean
	SharedPaths sharedPaths() {
		return new SharedPaths(List.of(WebPaths.BROWSER_GUIDE, WebPaths.BROWSER_STYLE));
	}

	@Bean
	ProblemPaths problemPaths() {
		return new ProblemPaths(WebPaths.BEGINNINGS);
	}

}
