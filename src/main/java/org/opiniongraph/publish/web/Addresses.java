package org.opiniongraph.publish.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * The addresses of nodes and documents. All begin with the setting {@code
 * opinion-graph.web.base} and never with the Host header of a request. It is thread-safe.
 */
@Component
@EnableConfigurationProperties(WebProperties.class)
public class Addresses {

	/** After nothing or dots, where a client would take segments out (section 5.2.4). */
	private static final Pattern SLASH_THAT_CLIENTS_FOLD = Pattern.compile("(?<=/\\.{0,2})/");

	private final WebProperties properties;

	private final Environment environment;

	Addresses(WebProperties properties, Environment environment) {
		this.properties = properties;
		this.environment = environment;
	}

	/**
	 * The address that names a node.
	 * @param id the node's id, for example {@code member:cstf/中尾}
	 * @return for example {@code http://localhost:8080/id/member:cstf/%E4%B8%AD%E5%B0%BE}
	 */
	public String ofNode(String id) {
		return of(WebPaths.ID + encoded(id));
	}

	/**
	 * The address of what the graph says of a node.
	 * @param id the node's id
	 * @return for example
	 * {@code http://localhost:8080/doc/member:cstf/%E4%B8%AD%E5%B0%BE}
	 */
	public String ofDocument(String id) {
		return of(WebPaths.DOCUMENT + encoded(id));
	}

	/**
	 * The address of a path of this server.
	 * @param path begins with a slash and is percent-encoded where it must be
	 * @return an absolute address
	 */
	public String of(String path) {
		return base() + path;
	}

	/**
	 * An id as a path has it: UTF-8, percent-encoded but for the characters that a path
	 * may hold (RFC 3986, section 3.3).
	 * @param id any text
	 * @return for example {@code page:https://example.org/%3Fa=1}
	 */
	public static String encoded(String id) {
		return SLASH_THAT_CLIENTS_FOLD.matcher(UriUtils.encodePath(id, StandardCharsets.UTF_8)).replaceAll("%2F");
	}

	private String base() {
		if (this.properties.base() != null) {
			String base = this.properties.base().toString();
			return base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
		}
		return "http://localhost:" + this.environment.getProperty("local.server.port",
				this.environment.getProperty("server.port", "8080"));
	}

}
