package org.opiniongraph.publish.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves the files of the page: a few lines of our own, and GraphiQL with React from a
 * library. The page loads nothing from other hosts, and its content security policy
 * forbids it.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "opinion-graph.graphiql.enabled", matchIfMissing = true)
class GraphiqlPage implements WebMvcConfigurer, HandlerInterceptor {

	static final String PATH = "/graphiql";

	private static final String FILES = PATH + "/**";

	/**
	 * Styles may be inline because GraphiQL's dialogs keep the page behind them from
	 * scrolling by one, which depends on the width of the scroll bar, so that no hash can
	 * be named. Its fonts stand in its style sheet as data.
	 */
	private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; "
			+ "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src data:; connect-src 'self'; "
			+ "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler(FILES)
			.addResourceLocations("classpath:/graphiql-page/", "classpath:/META-INF/resources/graphql-ui/")
			.setCacheControl(CacheControl.noCache());
	}

	/**
	 * Without a slash at the end, so that the page's own links stay below any path. The
	 * library's own page, which the web server would offer too, is not ours.
	 */
	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addViewController(PATH).setViewName("forward:" + PATH + "/index.html");
		registry.addStatusController("/graphql-ui/**", HttpStatus.NOT_FOUND);
	}

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
