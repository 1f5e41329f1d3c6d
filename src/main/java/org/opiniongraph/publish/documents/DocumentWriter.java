package org.opiniongraph.publish.documents;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;

import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.publish.web.Addresses;
import tools.jackson.databind.json.JsonMapper;

/** Writes documents in each format. The same node gives the same bytes. */
record DocumentWriter(LinkedNodes nodes, RdfDocuments rdf, JsonMapper json, Addresses addresses) {

	/** The version of the shape of JSON. */
	private static final String VERSION = "1";

	private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.builder().build();

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
			case MARKDOWN -> MARKDOWN.render(NodeText.of(node, this.addresses)).getBytes(StandardCharsets.UTF_8);
			case HTML -> HtmlDocuments.write(node, this.addresses);
			case CSV -> CsvDocuments.write(node, this.nodes);
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
