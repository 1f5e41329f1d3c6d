package org.opiniongraph.publish.web;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;

/**
 * The beginning of each page: no scripts, the style sheet, and a link to the feed of
 * changes.
 */
public final class HtmlPage {

	private HtmlPage() {
	}

	/**
	 * Begins a page.
	 * @param title its title
	 * @param addresses the addresses of this server
	 * @return has a head and an empty body
	 */
	public static Document begin(String title, Addresses addresses) {
		Document page = Document.createShell("");
		page.prependChild(new DocumentType("html", "", ""));
		page.outputSettings().prettyPrint(false);
		page.expectFirst("html").attr("lang", "ja");
		page.head().appendElement("meta").attr("charset", "utf-8");
		page.head()
			.appendElement("meta")
			.attr("name", "viewport")
			.attr("content", "width=device-width, initial-scale=1");
		page.title(title);
		page.head().appendElement("link").attr("rel", "stylesheet").attr("href", addresses.of(WebPaths.STYLE));
		page.head().appendElement("link").attr("rel", "icon").attr("href", addresses.of(WebPaths.ICON));
		alternate(page, "application/atom+xml", addresses.of(WebPaths.CHANGES + ".atom")).attr("title",
				Labels.of("feed"));
		return page;
	}

	/**
	 * Names another form of what a page shows.
	 * @param page the page
	 * @param type its media type
	 * @param address where it is
	 * @return the link
	 */
	public static Element alternate(Document page, String type, String address) {
		return page.head().appendElement("link").attr("rel", "alternate").attr("type", type).attr("href", address);
	}

}
