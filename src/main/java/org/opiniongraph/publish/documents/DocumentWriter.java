package org.opiniongraph.publish.documents;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;

import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.publish.web.Addresses;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Writes documents in each format. The same node gives the same bytes. */
@Component
class DocumentWriter {

	/** The version of the shape of JSON. */
	private static final String VERSION = "1";

	private final MarkdownRenderer markdown = MarkdownRenderer.builder().build();

	private final NodeText text;

	private final HtmlDocuments html;

	private final CsvDocuments csv;

	private final RdfDocuments rdf;

	private final JsonMapper json;

	private final Addresses addresses;

	DocumentWriter(NodeText text, HtmlDocuments html, CsvDocuments csv, RdfDocuments rdf, JsonMapper json,
			Addresses addresses) {
		this.text = text;
		this.html = html;
		this.csv = csv;
		this.rdf = rdf;
		this.json = json;
		this.addresses = addresses;
	}

	/**
	 * Writes a document.
	 * @throws org.opiniongraph.publish.web.ProblemException 406 when a document of such a
	 * node makes no sense in the format
	 */
	byte[] write(LinkedNode node, DocumentFormat format) {
		return switch (format) {
			case JSON -> json(node);
			case JSON_LD -> this.rdf.jsonLd(node);
			case TURTLE -> this.rdf.turtle(node);
			case MARKDOWN -> this.markdown.render(this.text.of(node)).getBytes(StandardCharsets.UTF_8);
			case HTML -> this.html.write(node);
			case CSV -> this.csv.write(node);
		};
	}

	/** The fields of GraphQL, with an address beside every id. */
	private byte[] json(LinkedNode node) {
		var document = new LinkedHashMap<String, @Nullable Object>();
		document.put("version", VERSION);
		document.put("kind", node.kind().name());
		document.put("id", node.id());
		document.put("url", this.addresses.ofNode(node.id()));
		document.putAll(node.fields());
		return this.json.writeValueAsBytes(document);
	}

}
