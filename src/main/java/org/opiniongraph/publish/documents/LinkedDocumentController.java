package org.opiniongraph.publish.documents;

import java.io.IOException;
import java.time.Instant;
import java.util.Collections;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.neo4j.revision.Revision;
import org.opiniongraph.neo4j.revision.RevisionCheck;
import org.opiniongraph.publish.changes.ChangeLookup;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.WebPaths;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Redirects from the address of a node to its document, and serves the document. */
@RestController
class LinkedDocumentController {

	private static final int TAGS_KEPT = 200_000;

	private final Documents documents;

	private final ChangeLookup changes;

	private final Addresses addresses;

	private final RevisionCheck revisions;

	/**
	 * The tags of documents that were sent, so that a client that has a document gets 304
	 * without reading the graph.
	 */
	private final Cache<Asked, Sent> sent = Caffeine.newBuilder().maximumSize(TAGS_KEPT).build();

	LinkedDocumentController(Documents documents, ChangeLookup changes, Addresses addresses, RevisionCheck revisions) {
		this.documents = documents;
		this.changes = changes;
		this.addresses = addresses;
		this.revisions = revisions;
	}

	/**
	 * A node is not a document, so the answer is 303 See Other (Cool URIs for the
	 * Semantic Web, section 4.2).
	 */
	@GetMapping(WebPaths.ID + "**")
	void node(HttpServletRequest request, HttpServletResponse response) {
		String id = RequestedId.in(request, WebPaths.ID);
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader(HttpHeaders.LOCATION, this.addresses.ofDocument(id));
	}

	@GetMapping(WebPaths.DOCUMENT + "**")
	void document(HttpServletRequest request, HttpServletResponse response,
			@RequestParam(required = false) @Nullable String after) throws IOException {
		String accept = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
		var asked = new Asked(RequestedId.in(request, WebPaths.DOCUMENT), accept, after);
		response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "public, no-cache");
		Revision revision = this.revisions.now().orElse(null);
		Sent before = this.sent.getIfPresent(asked);
		var exchange = new ServletWebRequest(request, response);
		if (before != null && before.revision().equals(revision)
				&& exchange.checkNotModified(before.etag(), before.modified())) {
			return;
		}
		Representation document = this.documents.make(asked.id(), accept, after);
		long modified = this.changes.lastChanged(document.id()).map(Instant::toEpochMilli).orElse(-1L);
		if (revision != null) {
			this.sent.put(asked, new Sent(revision, document.etag(), modified));
		}
		String address = this.addresses.ofDocument(document.id()) + document.format().suffix();
		if (document.negotiated()) {
			response.setHeader(HttpHeaders.CONTENT_LOCATION,
					(after != null) ? address + "?" + request.getQueryString() : address);
		}
		if (document.next() != null) {
			response.setHeader(HttpHeaders.LINK, "<%s%s>; rel=\"next\"".formatted(address, document.next()));
		}
		if (!exchange.checkNotModified(document.etag(), modified)) {
			response.setContentType(document.format().contentType());
			response.setContentLength(document.content().length);
			response.getOutputStream().write(document.content());
		}
	}

	/** The parts of a request that the document depends on. */
	private record Asked(String id, String accept, @Nullable String after) {
	}

	/** The tag of a document at a revision of the graph. */
	private record Sent(Revision revision, String etag, long modified) {
	}

}
