package org.opiniongraph.publish.pages;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jsoup.nodes.Entities;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.Delivery;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * The files of the explorer, as they were built from {@code src/explorer}: one page, one
 * script and one style sheet. The page may load these, ask this server, and nothing else.
 */
@Component
class ExplorerFiles {

	private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
			+ "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	private static final Map<String, String> TYPES = Map.of("explorer.js", "text/javascript;charset=utf-8",
			"explorer.css", "text/css;charset=utf-8", "icon.svg", "image/svg+xml");

	private final Addresses addresses;

	private final String graphQl;

	private final String page;

	ExplorerFiles(Addresses addresses, @Value("${spring.graphql.http.path:/graphql}") String graphQl)
			throws IOException {
		this.addresses = addresses;
		this.graphQl = graphQl;
		this.page = new String(bytes("index.html"), StandardCharsets.UTF_8);
	}

	/** Sends the page, which reads from its address what it shows. */
	void sendPage(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
		String root = Objects.requireNonNullElse(URI.create(this.addresses.of("")).getRawPath(), "");
		String whole = this.page.replace("{root}", Entities.escape(root))
			.replace("{graphql}", Entities.escape(this.graphQl));
		Delivery.send(request, response, MediaType.TEXT_HTML_VALUE + ";charset=utf-8",
				whole.getBytes(StandardCharsets.UTF_8), -1);
	}

	/**
	 * Sends another file.
	 * @return whether there is one of this name
	 */
	boolean sendFile(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
		String type = TYPES.get(name);
		if (type == null) {
			return false;
		}
		response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
		Delivery.send(request, response, type, bytes(name), -1);
		return true;
	}

	private static byte[] bytes(String name) throws IOException {
		return new ClassPathResource("explorer/" + name).getContentAsByteArray();
	}

}
