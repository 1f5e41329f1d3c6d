package org.opiniongraph.publish.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Keeps the page from loading anything from other hosts.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "opinion-graph.graphiql.enabled", matchIfMissing = true)
class GraphiqlPage implements WebMvcConfigurer, HandlerInterceptor {

	static final String PATH = "/graphiql";

	private static final String FILES = PATH + "/**";

	/**
	 * Styles may be inline because the editors of GraphiQL place their lines so. Fonts
	 * stand in the style sheet as data. The editors read texts in workers.
	 */
	private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; "
			+ "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src data:; connect-src 'self'; "
			+ "worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns(PATH, FILES);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
		return true;
	}

}
