package org.opiniongraph.publish.documents;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.memory.MemoryBudget;
import org.opiniongraph.neo4j.revision.Revision;
import org.opiniongraph.neo4j.revision.RevisionCheck;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.Delivery;
import org.opiniongraph.publish.web.PageAddresses;
import org.opiniongraph.publish.web.Version;
import org.opiniongraph.publish.web.WebPaths;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Redirects from the address of a node to its document, and serves the document. */
@RestController
class LinkedDocumentController {

	/** The memory of what is remembered of a document beside its texts, in bytes. */
	private static final int OVERHEAD = 600;

	/** No id and no cursor of ours is longer. */
	private static final int LONGEST_REMEMBERED = 2_000;

	private final Documents documents;

	private final Addresses addresses;

	private final PageAddresses pages;

	private final RevisionCheck revisions;

	/**
	 * The tags of documents that were sent, so that a client that has a document gets 304
	 * without reading the graph. A document is known by its format and not by the header
	 * that chose it: there are endless headers.
	 */
	private final Cache<Asked, Sent> sent = Caffeine.newBuilder()
		.maximumWeight(MemoryBudget.Share.VALIDATORS.bytes())
		.weigher((Asked asked, Sent sent) -> OVERHEAD + 2 * (asked.characters() + sent.characters()))
		.build();

	LinkedDocumentController(Documents documents, Addresses addresses, PageAddresses pages, RevisionCheck revisions) {
		this.documents = documents;
		this.addresses = addresses;
		this.pages = pages;
		this.revisions = revisions;
	}

	/**
	 * A node is not a document, so the answer is 303 See Other (Cool URIs for the
	 * Semantic Web, section 4.2). A browser is led to the page for people.
	 */
	@GetMapping(WebPaths.ID + "**")
	void node(HttpServletRequest request, HttpServletResponse response) {
		String id = RequestedId.in(request, WebPaths.ID);
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		response.setHeader(HttpHeaders.LOCATION, page(request, id).orElseGet(() -> this.addresses.ofDocument(id)));
	}

	private Optional<String> page(HttpServletRequest request, String id) {
		return DocumentFormat.isPagePreferred(accept(request)) ? this.pages.ofNode(id) : Optional.empty();
	}

	@GetMapping(WebPaths.DOCUMENT + "**")
	void document(HttpServletRequest request, HttpServletResponse response,
			@RequestParam(required = false) @Nullable String list,
			@RequestParam(required = false) @Nullable String after) throws IOException {
		String accept = accept(request);
		var asked = new Asked(RequestedId.in(request, WebPaths.DOCUMENT), DocumentFormat.chosen(accept).orElse(null),
				new AskedPage(list, after));
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		Revision revision = this.revisions.now().orElse(null);
		Sent before = this.sent.getIfPresent(asked);
		if (before != null && before.revision().equals(revision)) {
			before.headers().forEach(response::setHeader);
			if (Delivery.isEnough(request, response, before.version())) {
				return;
			}
		}
		try (Representation document = this.documents.make(asked.id(), accept, asked.page())) {
			Map<String, String> headers = headers(document, asked.page());
			if (revision != null && asked.characters() <= LONGEST_REMEMBERED) {
				this.sent.put(asked, new Sent(revision, document.version(), headers));
			}
			headers.forEach(response::setHeader);
			Delivery.send(request, response, document.format().contentType(), document.version(), document.body());
		}
	}

	private static String accept(HttpServletRequest request) {
		return String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
	}

	private Map<String, String> headers(Representation document, AskedPage page) {
		var headers = new HashMap<String, String>();
		String address = this.addresses.ofDocument(document.id()) + document.format().suffix();
		if (document.negotiated()) {
			headers.put(HttpHeaders.CONTENT_LOCATION, page.of(address));
		}
		if (document.next() != null) {
			headers.put(HttpHeaders.LINK, "<%s%s>; rel=\"next\"".formatted(address, document.next()));
		}
		return headers;
	}

	/** The parts of a request that the document depends on. */
	private record Asked(String id, @Nullable DocumentFormat format, AskedPage page) {

		int characters() {
			return this.id.length() + length(this.page.list()) + length(this.page.after());
		}

		private static int length(@Nullable String text) {
			return (text != null) ? text.length() : 0;
		}

	}

	/**
	 * A document at a revision of the graph, and the headers that its addresses are in.
	 */
	private record Sent(Revision revision, Version version, Map<String, String> headers) {

		int characters() {
			return this.headers.values().stream().mapToInt(String::length).sum();
		}

	}

}
