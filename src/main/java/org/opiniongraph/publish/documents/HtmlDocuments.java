package org.opiniongraph.publish.documents;

import java.nio.charset.StandardCharsets;

import org.commonmark.node.Link;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.Labels;
import org.opiniongraph.publish.web.WebPaths;

/** Writes documents as HTML pages without scripts and styles. */
final class HtmlDocuments {

	private HtmlDocuments() {
	}

	static byte[] write(LinkedNode node, Addresses addresses) {
		Document page = Document.createShell("");
		page.prependChild(new DocumentType("html", "", ""));
		page.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8);
		page.expectFirst("html").attr("lang", "ja");
		page.head().appendElement("meta").attr("charset", "utf-8");
		page.head()
			.appendElement("meta")
			.attr("name", "viewport")
			.attr("content", "width=device-width, initial-scale=1");
		page.title(node.title());
		String address = addresses.ofDocument(node.id());
		page.head().appendElement("link").attr("rel", "canonical").attr("href", address);
		Element formats = new Element("p").appendText(Labels.of("formats") + ":");
		for (DocumentFormat format : DocumentFormat.values()) {
			if (format != DocumentFormat.HTML && (!format.hasRows() || CsvDocuments.hasRows(node))) {
				page.head()
					.appendElement("link")
					.attr("rel", "alternate")
					.attr("type", format.mediaType())
					.attr("href", address + format.suffix());
				formats.appendText(" ")
					.appendElement("a")
					.attr("href", address + format.suffix())
					.text((format == DocumentFormat.EXCEL_CSV) ? Labels.of("spreadsheet") : format.suffix());
			}
		}
		page.head()
			.appendElement("link")
			.attr("rel", "alternate")
			.attr("type", "application/atom+xml")
			.attr("title", Labels.of("feed"))
			.attr("href", addresses.of(WebPaths.CHANGES + ".atom"));
		formats.appendText(" · ").appendElement("a").attr("href", addresses.of("/")).text(Labels.of("doors"));
		page.body().appendElement("main").html(renderer(addresses).render(NodeText.of(node, addresses)));
		page.body().appendElement("footer").appendChild(formats);
		return page.outerHtml().getBytes(StandardCharsets.UTF_8);
	}

	/** Links to other servers are marked as not ours; robots follow our own. */
	private static HtmlRenderer renderer(Addresses addresses) {
		String own = addresses.of("/");
		return HtmlRenderer.builder()
			.escapeHtml(true)
			.sanitizeUrls(true)
			.attributeProviderFactory((context) -> (node, tag, attributes) -> {
				if (node instanceof Link link && link.getDestination().startsWith(own)) {
					attributes.remove("rel");
				}
			})
			.build();
	}

}
