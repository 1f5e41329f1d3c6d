package org.opiniongraph.publish.changes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.answer.ContentNegotiation;
import org.opiniongraph.model.ChangeKind;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.Delivery;
import org.opiniongraph.publish.web.ProblemException;
import org.opiniongraph.publish.web.WebPaths;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** The change feed, as JSON and as Atom. */
@RestController
class ChangesController {

	private static final int MAX_PAGE = 1_000;

	private static final String DEFAULT_PAGE = "500";

	private static final String ATOM = WebPaths.CHANGES + ".atom";

	private final Changes changes;

	private final ChangeTitleQueries titles;

	private final Addresses addresses;

	private final JsonMapper json;

	ChangesController(Changes changes, ChangeTitleQueries titles, Addresses addresses, JsonMapper json) {
		this.changes = changes;
		this.titles = titles;
		this.addresses = addresses;
		this.json = json;
	}

	/** As JSON, or as Atom where the client likes that better. */
	@GetMapping(WebPaths.CHANGES)
	void changes(HttpServletRequest request, HttpServletResponse response,
			@RequestParam(required = false) @Nullable String since,
			@RequestParam(required = false) @Nullable String until, @RequestParam(defaultValue = "") String after,
			@RequestParam(defaultValue = DEFAULT_PAGE) String first) throws IOException {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		if (isAtomPreferred(request)) {
			response.setHeader(HttpHeaders.CONTENT_LOCATION, asked(ATOM, request));
			atom(request, response, since, until, after, first);
			return;
		}
		ChangePage page = this.changes.between(since, until, after, size(first));
		var body = new LinkedHashMap<String, @Nullable Object>();
		body.put("since", since);
		body.put("revision", page.until().revision());
		body.put("at", page.until().at().toString());
		var changed = new ArrayList<Object>();
		page.changes().forEach((it) -> changed.add(change(it)));
		body.put("changes", changed);
		body.put("next", next(WebPaths.CHANGES, page, first));
		Delivery.send(request, response, MediaType.APPLICATION_JSON_VALUE, this.json.writeValueAsBytes(body),
				page.until().at().toEpochMilli());
	}

	@GetMapping(ATOM)
	void atom(HttpServletRequest request, HttpServletResponse response,
			@RequestParam(required = false) @Nullable String since,
			@RequestParam(required = false) @Nullable String until, @RequestParam(defaultValue = "") String after,
			@RequestParam(defaultValue = DEFAULT_PAGE) String first) throws IOException {
		ChangePage page = this.changes.between((since != null) ? since : this.changes.recently(), until, after,
				size(first));
		var removed = page.changes()
			.stream()
			.collect(Collectors.partitioningBy((it) -> it.kind() == ChangeKind.REMOVED,
					Collectors.mapping(ChangedNode::id, Collectors.toList())));
		var feed = new AtomFeed(this.addresses,
				this.titles.of(removed.getOrDefault(false, List.of()), removed.getOrDefault(true, List.of())));
		Delivery.send(request, response, MediaType.APPLICATION_ATOM_XML_VALUE + ";charset=utf-8",
				feed.write(page, asked(ATOM, request), next(ATOM, page, first)).getBytes(StandardCharsets.UTF_8),
				page.until().at().toEpochMilli());
	}

	private String asked(String path, HttpServletRequest request) {
		return this.addresses.of(path) + ((request.getQueryString() != null) ? "?" + request.getQueryString() : "");
	}

	/** Who takes neither gets JSON: a client that says nothing of it is a program. */
	private static boolean isAtomPreferred(HttpServletRequest request) {
		try {
			return ContentNegotiation
				.preferred(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)),
						List.of(MediaType.APPLICATION_JSON, MediaType.APPLICATION_ATOM_XML), Function.identity())
				.equals(Optional.of(MediaType.APPLICATION_ATOM_XML));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

	private Map<String, Object> change(ChangedNode step) {
		var change = new LinkedHashMap<String, Object>();
		change.put("id", step.id());
		change.put("url", this.addresses.ofNode(step.id()));
		change.put("document", this.addresses.ofDocument(step.id()));
		change.put("change", step.kind().name());
		change.put("fields", step.fields());
		if (step.move() != null) {
			change.put("rowBefore", step.move().before());
			change.put("rowAfter", step.move().after());
		}
		change.put("at", step.at().toString());
		return change;
	}

	private @Nullable String next(String path, ChangePage page, String first) {
		if (page.next() == null) {
			return null;
		}
		String since = (page.since() != null) ? "since=" + encoded(page.since()) + "&" : "";
		return "%s?%suntil=%s&after=%s&first=%s".formatted(this.addresses.of(path), since,
				encoded(page.until().revision()), encoded(page.next()), first);
	}

	private static String encoded(String text) {
		return UriUtils.encode(text, StandardCharsets.UTF_8);
	}

	private static int size(String first) {
		int size = first.matches("[0-9]{1,4}") ? Integer.parseInt(first) : 0;
		if (size < 1 || size > MAX_PAGE) {
			throw new ProblemException(HttpStatus.BAD_REQUEST,
					"'first': expected a number from 1 to " + MAX_PAGE + ".");
		}
		return size;
	}

}
