package org.opiniongraph.publish.documents;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

import org.commonmark.node.Link;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.HtmlPage;
import org.opiniongraph.publish.web.Labels;
import org.opiniongraph.publish.web.WebPaths;

/** Writes documents as HTML pages without scripts. */
final class HtmlDocuments {

	/** The positions of quoted words. */
	private static final Pattern PLACE = Pattern.compile("」\\([0-9]+–[0-9]+\\)");

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
		Element main = page.body().appendElement("main");
		main.html(renderer(addresses).render(NodeText.of(node, addresses)));
		withMarks(main, node);
		withAnswer(main, node);
		page.body().appendElement("footer").appendChild(formats);
		return page.outerHtml().getBytes(StandardCharsets.UTF_8);
	}

	/** In a page, marks show the places that are numbers elsewhere. */
	private static void withMarks(Element main, LinkedNode node) {
		@Nullable String text = node.text("text");
		@Nullable Element quotation = main.selectFirst("blockquote");
		if (text != null && quotation != null) {
			Element marked = MarkedText.of(node, text);
			quotation.replaceWith(marked);
			marked.after(MarkedText.legend(marked));
			main.select("li")
				.stream()
				.flatMap((it) -> it.textNodes().stream())
				.forEach((it) -> it.text(PLACE.matcher(it.getWholeText()).replaceAll("」")));
		}
	}

	/** The answer stands below the opinion. */
	private static void withAnswer(Element main, LinkedNode node) {
		Map<String, @Nullable Object> answer = node.child("response");
		@Nullable Element legend = main.selectFirst(".legend");
		if (answer.get("text") instanceof String text && legend != null) {
			Element quotation = MarkedText.of(new LinkedNode(node.kind(), node.id(), Map.of(), ""), text);
			legend.after(quotation);
			legend.after(new Element("h2").text(node.label("response")));
		}
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
