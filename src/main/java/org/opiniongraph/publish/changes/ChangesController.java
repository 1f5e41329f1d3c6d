package org.opiniongraph.publish.changes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.model.Sha256;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.ProblemException;
import org.opiniongraph.publish.web.WebPaths;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriUtils;

/** The change feed, as JSON and as Atom. */
@RestController
class ChangesController {

	private static final int MAX_PAGE = 1_000;

	private static final String DEFAULT_PAGE = "500";

	private final Changes changes;

	private final Addresses addresses;

	private final JsonMapper json;

	ChangesController(Changes changes, Addresses addresses, JsonMapper json) {
		this.changes = changes;
		this.addresses = addresses;
		this.json = json;
	}

	@GetMapping(WebPaths.CHANGES)
	void changes(HttpServletRequest request, HttpServletResponse response,
			@RequestParam(required = false) @Nullable String since,
			@RequestParam(required = false) @Nullable String until, @RequestParam(defaultValue = "") String after,
			@RequestParam(defaultValue = DEFAULT_PAGE) String first) throws IOException {
		ChangePage page = this.changes.between(since, until, after, size(first));
		var body = new LinkedHashMap<String, @Nullable Object>();
		body.put("since", since);
		body.put("revision", page.until().revision());
		body.put("at", page.until().at().toString());
		var changed = new ArrayList<Object>();
		page.changes().forEach((it) -> changed.add(change(it)));
		body.put("changes", changed);
		body.put("next", next(WebPaths.CHANGES, page, first));
		send(request, response, MediaType.APPLICATION_JSON_VALUE, this.json.writeValueAsBytes(body), page);
	}

	@GetMapping(WebPaths.CHANGES + ".atom")
	void atom(HttpServletRequest request, HttpServletResponse response,
			@RequestParam(required = false) @Nullable String since,
			@RequestParam(required = false) @Nullable String until, @RequestParam(defaultValue = "") String after,
			@RequestParam(defaultValue = DEFAULT_PAGE) String first) throws IOException {
		ChangePage page = this.changes.between((since != null) ? since : this.changes.recently(), until, after,
				size(first));
		String feed = AtomFeed.write(page, next(WebPaths.CHANGES + ".atom", page, first), this.addresses);
		send(request, response, MediaType.APPLICATION_ATOM_XML_VALUE + ";charset=utf-8",
				feed.getBytes(StandardCharsets.UTF_8), page);
	}

	private Map<String, Object> change(ChangedNode step) {
		var change = new LinkedHashMap<String, Object>();
		change.put("id", step.id());
		change.put("url", this.addresses.ofNode(step.id()));
		change.put("document", this.addresses.ofDocument(step.id()));
		change.put("change", step.kind().name());
		change.put("fields", step.fields());
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

	private static void send(HttpServletRequest request, HttpServletResponse response, String type, byte[] bytes,
			ChangePage page) throws IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
		long modified = page.until().at().toEpochMilli();
		if (!new ServletWebRequest(request, response).checkNotModified("\"" + Sha256.of(bytes) + "\"", modified)) {
			response.setContentType(type);
			response.setContentLength(bytes.length);
			response.getOutputStream().write(bytes);
		}
	}

}
