package org.opiniongraph.publish.web;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opiniongraph.api.http.ProblemPaths;
import org.opiniongraph.api.limits.ClientBudgets;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Rejects requests to /doc, /changes and /export until the graph is loaded, and limits
 * their rate with the budget of the client for GraphQL.
 */
@Configuration(proxyBeanMethods = false)
class WebGate implements WebMvcConfigurer, HandlerInterceptor {

	private final ApplicationAvailability availability;

	private final ClientBudgets budgets;

	private final Problems problems;

	WebGate(ApplicationAvailability availability, ClientBudgets budgets, Problems problems) {
		this.availability = availability;
		this.budgets = budgets;
		this.problems = problems;
	}

	@Bean
	static ProblemPaths problemPaths() {
		return new ProblemPaths(WebPaths.BEGINNINGS);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns(WebPaths.ALL);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		if (this.availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
			this.problems.later(response, GraphUnavailableException.LOADING);
			return false;
		}
		if (!this.budgets.take(() -> new ServletServerHttpRequest(request).getRemoteAddress())) {
			response.setHeader(HttpHeaders.RETRY_AFTER, "1");
			this.problems.write(response, HttpStatus.TOO_MANY_REQUESTS,
					"Too many requests are running. Try again in a moment.", Map.of());
			return false;
		}
		return true;
	}

}
