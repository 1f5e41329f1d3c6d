package org.opiniongraph.publish.documents;

import java.nio.charset.StandardCharsets;

import org.commonmark.node.Link;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.HtmlPage;
import org.opiniongraph.publish.web.Labels;
import org.opiniongraph.publish.web.WebPaths;

/** Writes documents as HTML pages without scripts and styles. */
final class HtmlDocuments {

	private HtmlDocuments() {
	}

	static byte[] write(LinkedNode node, Addresses addresses) {
		Document page = HtmlPage.begin(node.title(), addresses);
		String address = addresses.ofDocument(node.id());
		page.head().appendElement("link").attr("rel", "canonical").attr("href", address);
		Element formats = new Element("p").appendText(Labels.of("formats") + ":");
		for (DocumentFormat format : DocumentFormat.values()) {
			if (format != DocumentFormat.HTML && (!format.hasRows() || CsvDocuments.hasRows(node))) {
				HtmlPage.alternate(page, format.mediaType(), address + format.suffix());
				formats.appendText(" ")
					.appendElement("a")
					.attr("href", address + format.suffix())
					.text((format == DocumentFormat.EXCEL_CSV) ? Labels.of("spreadsheet") : format.suffix());
			}
		}
		formats.appendText(" · ")
			.appendElement("a")
			.attr("href", addresses.of(WebPaths.DOORS))
			.text(Labels.of("doors"));
		page.body().appendElement("main").html(renderer(addresses).render(NodeText.of(node, addresses)));
		page.body().appendElement("footer").appendChild(formats);
		return page.outerHtml().getBytes(StandardCharsets.UTF_8);
	}

	/** Links to other servers are marked as not ours; robots follow our own. */
	private static HtmlRenderer renderer(Addresses addresses) {
		String own = addresses.of(WebPaths.ROOT);
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
