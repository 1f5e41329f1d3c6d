package org.opiniongraph.publish.documents;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;

import org.apache.jena.riot.RDFFormat;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.publish.web.Addresses;
import tools.jackson.databind.json.JsonMapper;

/** Writes documents in each format. The same node gives the same bytes. */
record DocumentWriter(RdfDocuments rdf, JsonMapper json, Addresses addresses) {

	/** The version of the shape of JSON. */
	private static final String VERSION = "1";

	private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.builder().build();

	/**
	 * Writes a document.
	 * @param page the page of one of its lists
	 * @param format any but those that have rows
	 */
	byte[] write(LinkedNode node, AskedPage page, DocumentFormat format) {
		return switch (format) {
			case JSON -> json(node);
			case JSON_LD -> this.rdf.write(node, page, RDFFormat.JSONLD11_PRETTY);
			case TURTLE -> this.rdf.write(node, page, RDFFormat.TURTLE_BLOCKS);
			case N_TRIPLES -> this.rdf.write(node, page, RDFFormat.NTRIPLES_UTF8);
			case MARKDOWN -> MARKDOWN.render(NodeText.of(node, this.addresses)).getBytes(StandardCharsets.UTF_8);
			case HTML -> HtmlDocuments.write(node, this.addresses);
			case CSV, EXCEL_CSV -> throw new IllegalArgumentException("has rows: " + format);
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
