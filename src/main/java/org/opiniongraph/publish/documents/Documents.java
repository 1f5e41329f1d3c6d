package org.opiniongraph.publish.documents;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.opiniongraph.model.Sha256;
import org.opiniongraph.publish.changes.ChangeLookup;
import org.opiniongraph.publish.changes.Tombstone;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.Body;
import org.opiniongraph.publish.web.ProblemException;
import org.opiniongraph.publish.web.Spool;
import org.opiniongraph.publish.web.Version;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes the documents of nodes. */
@Component
class Documents {

	private final LinkedNodes nodes;

	private final ChangeLookup changes;

	private final Addresses addresses;

	private final DocumentWriter writer;

	Documents(LinkedNodes nodes, ChangeLookup changes, Addresses addresses, RdfDocuments rdf, JsonMapper json) {
		this.nodes = nodes;
		this.changes = changes;
		this.addresses = addresses;
		this.writer = new DocumentWriter(rdf, json, addresses);
	}

	/**
	 * Makes a document.
	 * @param asked an id, or an id and the suffix of a format; what is an id as it stands
	 * is one
	 * @param accept what the client likes, where no suffix says it; empty for anything
	 * @param page the page of one of its lists
	 * @throws ProblemException 404 when there is no such node, 410 when there was one,
	 * 406 when there is no such document of it
	 */
	Representation make(String asked, String accept, AskedPage page) throws IOException {
		DocumentFormat named = DocumentFormat.ofSuffix(asked).orElse(null);
		String withoutSuffix = asked.substring(0,
				(named != null) ? asked.length() - named.suffix().length() : Math.max(0, asked.lastIndexOf('.')));
		String withoutSlash = asked.substring(0, asked.length() - (asked.endsWith("/") ? 1 : 0));
		Map<String, LinkedNode> found = this.nodes
			.whole(Stream.of(asked, withoutSuffix, withoutSlash).distinct().toList(), page);
		LinkedNode node = found.get(asked);
		if (node != null) {
			return written(node, page, DocumentFormat.preferred(accept), true);
		}
		node = found.get(withoutSuffix);
		if (node == null) {
			throw found.containsKey(withoutSlash) ? moved(withoutSlash) : missing(asked, withoutSuffix);
		}
		if (named == null) {
			throw DocumentFormat
				.notAcceptable("There is no format with the suffix " + asked.substring(withoutSuffix.length()) + ".");
		}
		return written(node, page, named, false);
	}

	/** An address with a slash at its end is meant to be the one without it. */
	private ProblemException moved(String id) {
		return new ProblemException(HttpStatus.PERMANENT_REDIRECT,
				"The address of this document has no slash at its end.")
			.header(HttpHeaders.LOCATION, this.addresses.ofDocument(id));
	}

	/** A node that a later edition does not have gives 410 Gone with its replacements. */
	private ProblemException missing(String... ids) {
		Tombstone gone = this.changes.tombstone(List.of(ids)).orElse(null);
		if (gone == null) {
			return new ProblemException(HttpStatus.NOT_FOUND, "There is no node with the id " + ids[0] + ".").with("id",
					ids[0]);
		}
		return new ProblemException(HttpStatus.GONE,
				"The node " + gone.id() + " was deleted. The nodes that replace it are in 'replacedBy'.")
			.with("id", gone.id())
			.with("replacedBy",
					this.changes.replacedBy(gone)
						.stream()
						.map((it) -> Map.of("id", it, "url", this.addresses.ofNode(it), "document",
								this.addresses.ofDocument(it)))
						.toList());
	}

	/** A format that has rows has all of them, so it has no next page. */
	private Representation written(LinkedNode node, AskedPage page, DocumentFormat format, boolean negotiated)
			throws IOException {
		long modified = this.changes.lastChanged(node.id()).map(Instant::toEpochMilli).orElse(-1L);
		if (format.hasRows()) {
			Spool rows = CsvDocuments.write(node, node.isLongest(page.list()) ? page.after() : null,
					format == DocumentFormat.EXCEL_CSV, this.nodes);
			return new Representation(node.id(), format, negotiated, null, rows.version(modified), rows);
		}
		byte[] bytes = this.writer.write(node, page, format);
		String next = (node.child((page.list() != null) ? page.list() : node.longest())
			.get("next") instanceof String it) ? it.substring(it.indexOf('?')) : null;
		return new Representation(node.id(), format, negotiated, next,
				new Version(Sha256.of(bytes), bytes.length, modified), Body.of(bytes));
	}

}
