package org.opiniongraph.publish.pages;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.Delivery;
import org.opiniongraph.publish.web.WebPaths;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Sends the guide and the style sheet to Neo4j Browser, also to that of another server,
 * which reads them as a page of another origin.
 */
@RestController
class BrowserGuideController {

	private final BrowserGuide guide;

	BrowserGuideController(BrowserGuide guide) {
		this.guide = guide;
	}

	@GetMapping(WebPaths.BROWSER_GUIDE + "{language:[a-z]{2}}.html")
	void guide(@PathVariable String language, HttpServletRequest request, HttpServletResponse response)
			throws IOException, NoResourceFoundException {
		String text = this.guide.in(language)
			.orElseThrow(() -> new NoResourceFoundException(HttpMethod.GET, request.getRequestURI(), language));
		send(request, response, MediaType.TEXT_HTML_VALUE, text);
	}

	@GetMapping(WebPaths.BROWSER_STYLE)
	void style(HttpServletRequest request, HttpServletResponse response) throws IOException {
		send(request, response, MediaType.TEXT_PLAIN_VALUE, this.guide.style());
	}

	private static void send(HttpServletRequest request, HttpServletResponse response, String type, String text)
			throws IOException {
		Delivery.send(request, response, type + ";charset=utf-8", text.getBytes(StandardCharsets.UTF_8), -1);
	}

	/** Leads to the Neo4j Browser of a server that is not in this process. */
	@RestController
	@ConditionalOnProperty("spring.neo4j.uri")
	static class OtherServer {

		private final Addresses addresses;

		private final URI neo4j;

		private final String browser;

		OtherServer(Addresses addresses, @Value("${spring.neo4j.uri}") URI neo4j,
				@Value("${opinion-graph.browser.address:}") String browser) {
			this.addresses = addresses;
			this.neo4j = neo4j;
			this.browser = browser;
		}

		/** Where its address is known, that server itself tells where its database is. */
		@GetMapping("/browser")
		ResponseEntity<Void> browser(@RequestParam(defaultValue = "ja") String lang) {
			boolean known = !this.browser.isEmpty();
			var address = UriComponentsBuilder
				.fromUriString(known ? this.browser : "http://" + this.neo4j.getHost() + ":7474/browser/")
				.queryParam("cmd", "guide")
				.queryParam("arg", "{guide}");
			if (!known) {
				address.queryParam("connectURL", "{neo4j}");
			}
			Map<String, String> values = Map.of("guide",
					this.addresses.of(WebPaths.BROWSER_GUIDE + (lang.equals("en") ? "en" : "ja") + ".html"), "neo4j",
					this.neo4j.getScheme() + "://" + this.neo4j.getAuthority());
			return ResponseEntity.status(HttpStatus.FOUND)
				.location(address.encode().buildAndExpand(values).toUri())
				.build();
		}

	}

}
