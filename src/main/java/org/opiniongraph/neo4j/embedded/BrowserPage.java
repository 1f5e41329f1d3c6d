package org.opiniongraph.neo4j.embedded;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Serves Neo4j Browser with a connect form that is filled in except for the password. The
 * page must not load scripts or fonts from other hosts, because the user types a password
 * into it.
 */
class BrowserPage implements WebMvcConfigurer, HandlerInterceptor {

	private static final String FILES = "/browser/**";

	private final String filledForm;

	private final String contentSecurityPolicy;

	/**
	 * Without a {@code db} parameter: with it the page asks for the database too early.
	 */
	BrowserPage(URI neo4j) {
		String connectUrl = neo4j.getScheme() + "://" + EmbeddedNeo4j.USER + "@" + neo4j.getAuthority();
		this.filledForm = "/browser/index.html?connectURL=" + URLEncoder.encode(connectUrl, StandardCharsets.UTF_8);
		this.contentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
				+ "img-src 'self' data:; font-src 'self' data:; manifest-src 'self'; connect-src 'self'"
				+ " ws://%1$s http://%1$s; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
					.formatted(neo4j.getAuthority());
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler(FILES).addResourceLocations("classpath:/browser/");
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/browser", this.filledForm);
		registry.addRedirectViewController("/browser/", this.filledForm);
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns(FILES);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		response.setHeader("Content-Security-Policy", this.contentSecurityPolicy);
		return true;
	}

}
