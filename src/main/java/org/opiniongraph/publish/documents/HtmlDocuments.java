package org.opiniongraph.publish.documents;

import java.nio.charset.StandardCharsets;

import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.opiniongraph.publish.web.Addresses;

import org.springframework.stereotype.Component;

/** Writes documents as HTML pages without scripts and styles. */
@Component
class HtmlDocuments {

	private final HtmlRenderer renderer = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

	private final NodeText text;

	private final Addresses addresses;

	HtmlDocuments(NodeText text, Addresses addresses) {
		this.text = text;
		this.addresses = addresses;
	}

	byte[] write(LinkedNode node) {
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
		String address = this.addresses.ofDocument(node.id());
		page.head().appendElement("link").attr("rel", "canonical").attr("href", address);
		Element formats = new Element("p").appendText(Labels.of("formats") + ":");
		for (DocumentFormat format : DocumentFormat.values()) {
			if (format != DocumentFormat.HTML && format != DocumentFormat.CSV) {
				page.head()
					.appendElement("link")
					.attr("rel", "alternate")
					.attr("type", format.mediaType())
					.attr("href", address + format.suffix());
				formats.appendText(" ")
					.appendElement("a")
					.attr("href", address + format.suffix())
					.text(format.suffix());
			}
		}
		page.body().appendElement("main").html(this.renderer.render(this.text.of(node)));
		page.body().appendElement("footer").appendChild(formats);
		return page.outerHtml().getBytes(StandardCharsets.UTF_8);
	}

}
