package org.opiniongraph.neo4j.embedded;

import java.util.Map;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Serves Neo4j Browser, and before it a page that connects it to {@link ReaderAccount}
 * and opens the guide. The page must not load scripts or fonts from other hosts, because
 * users may type a password into it.
 */
class BrowserPage implements WebMvcConfigurer, HandlerInterceptor {

	private static final String FILES = "/browser/**";

	private static final String START = "/browser/start.html";

	/** By another name, a page of another host could read the password. */
	private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

	private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

	private final EmbeddedNeo4j server;

	private final String contentSecurityPolicy;

	BrowserPage(EmbeddedNeo4j server) {
		this.server = server;
		this.contentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
				+ "img-src 'self' data:; font-src 'self' data:; manifest-src 'self'; connect-src 'self'"
				+ " ws://%1$s http://%1$s; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
					.formatted(server.uri().getAuthority());
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		registry.addResourceHandler(FILES)
			.addResourceLocations("classpath:/browser-page/", "classpath:/browser/")
			.setCacheControl(CacheControl.noCache());
	}

	@Override
	public void addViewControllers(ViewControllerRegistry registry) {
		registry.addRedirectViewController("/browser", START).setKeepQueryParams(true);
		registry.addRedirectViewController("/browser/", START).setKeepQueryParams(true);
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

	/** Tells the page how to connect. */
	RouterFunction<ServerResponse> reader() {
		return RouterFunctions.route().GET("/browser/reader.json", this::reader).build();
	}

	private ServerResponse reader(ServerRequest request) {
		@Nullable String site = request.headers().firstHeader("Sec-Fetch-Site");
		if (!OWN_NAMES.contains(request.servletRequest().getServerName())
				|| (site != null && !FROM_HERE.contains(site))) {
			return ServerResponse.status(HttpStatus.FORBIDDEN).build();
		}
		return ServerResponse.ok()
			.cacheControl(CacheControl.noStore())
			.body(Map.of("bolt", this.server.uri().toString(), "user", ReaderAccount.NAME, "password",
					this.server.readerPassword()));
	}

}
