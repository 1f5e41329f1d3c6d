package org.opiniongraph.publish.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.opiniongraph.api.answer.ContentNegotiation;
import org.opiniongraph.neo4j.connection.GraphUnavailableException;
import org.opiniongraph.publish.pages.DoorQueries.ListedNode;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.Delivery;
import org.opiniongraph.publish.web.HtmlPage;
import org.opiniongraph.publish.web.Labels;
import org.opiniongraph.publish.web.WebPaths;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Says what is where: a page for browsers, JSON for programs. At the root, programs find
 * the same JSON, and people the explorer.
 */
@RestController
class DoorsController {

	private static final int DOCUMENTS = 50;

	private static final String TITLE = "Opinion Graph";

	private final Doors doors;

	private final DoorQueries queries;

	private final Addresses addresses;

	private final ApplicationAvailability availability;

	private final JsonMapper json;

	private final ExplorerFiles explorer;

	DoorsController(Doors doors, DoorQueries queries, Addresses addresses, ApplicationAvailability availability,
			JsonMapper json, ExplorerFiles explorer) {
		this.doors = doors;
		this.queries = queries;
		this.addresses = addresses;
		this.availability = availability;
		this.json = json;
		this.explorer = explorer;
	}

	@GetMapping(WebPaths.ROOT)
	void root(HttpServletRequest request, HttpServletResponse response) throws IOException {
		if (isPagePreferred(request)) {
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
			this.explorer.sendPage(request, response);
		}
		else {
			doors(request, response);
		}
	}

	@GetMapping(WebPaths.DOORS)
	void doors(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		List<ListedNode> documents = documents();
		if (isPagePreferred(request)) {
			Delivery.send(request, response, MediaType.TEXT_HTML_VALUE + ";charset=utf-8",
					page(documents).getBytes(StandardCharsets.UTF_8), -1);
		}
		else {
			Delivery.send(request, response, MediaType.APPLICATION_JSON_VALUE, json(documents), -1);
		}
	}

	/** There is nothing to list while the graph is loaded; the doors are there. */
	private List<ListedNode> documents() {
		if (this.availability.getReadinessState() != ReadinessState.ACCEPTING_TRAFFIC) {
			return List.of();
		}
		try {
			return this.queries.documents(DOCUMENTS);
		}
		catch (GraphUnavailableException ex) {
			return List.of();
		}
	}

	private byte[] json(List<ListedNode> documents) {
		var body = new LinkedHashMap<String, Object>();
		body.put("title", TITLE);
		body.put("doors", this.doors.all().stream().map(Door::asMap).toList());
		body.put("documents", documents.stream().map((it) -> {
			var document = new LinkedHashMap<String, String>();
			document.put("id", it.id());
			document.put("title", it.title());
			document.put("url", this.addresses.ofDocument(it.id()));
			return document;
		}).toList());
		return this.json.writeValueAsBytes(body);
	}

	private String page(List<ListedNode> documents) {
		Document page = HtmlPage.begin(TITLE, this.addresses);
		Element main = page.body().appendElement("main");
		main.appendElement("h1").text(TITLE);
		if (!documents.isEmpty()) {
			main.appendElement("h2").text(Labels.of("documents"));
			Element list = main.appendElement("ul");
			documents.forEach((it) -> list.appendElement("li")
				.appendElement("a")
				.attr("href", this.addresses.ofDocument(it.id()))
				.text(it.title()));
		}
		main.appendElement("h2").text(Labels.of("doors"));
		Element list = main.appendElement("ul");
		for (Door door : this.doors.all()) {
			Element item = list.appendElement("li");
			item.appendElement("a").attr("href", door.address()).text(door.title());
			item.appendText(" (" + door.type() + ")");
			if (!door.type().equals(MediaType.TEXT_HTML_VALUE)) {
				HtmlPage.alternate(page, door.type(), door.address()).attr("title", door.title());
			}
		}
		return page.outerHtml();
	}

	static boolean isPagePreferred(HttpServletRequest request) {
		try {
			return ContentNegotiation
				.preferred(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)),
						List.of(MediaType.APPLICATION_JSON, MediaType.TEXT_HTML), Function.identity())
				.filter(MediaType.TEXT_HTML::equals)
				.isPresent();
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
