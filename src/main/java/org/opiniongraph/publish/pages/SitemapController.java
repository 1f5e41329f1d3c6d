package org.opiniongraph.publish.pages;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.Delivery;
import org.opiniongraph.publish.web.ProblemException;
import org.opiniongraph.publish.web.WebPaths;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists the documents of all nodes for robots, in the form of sitemaps.org. */
@RestController
class SitemapController {

	private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

	/** The form allows 50,000. */
	private static final int PAGE = 10_000;

	private final DoorQueries queries;

	private final Addresses addresses;

	SitemapController(DoorQueries queries, Addresses addresses) {
		this.queries = queries;
		this.addresses = addresses;
	}

	/** A list of lists, where there are more nodes than one list may have. */
	@GetMapping(WebPaths.SITEMAP)
	void sitemap(HttpServletRequest request, HttpServletResponse response,
			@RequestParam(required = false) @Nullable String page) throws IOException {
		int pages = (int) ((this.queries.count() + PAGE - 1) / PAGE);
		String xml = (page == null && pages > 1)
				? xml("sitemapindex", "sitemap",
						IntStream.range(0, pages)
							.mapToObj((it) -> this.addresses.of(WebPaths.SITEMAP + "?page=" + it))
							.toList())
				: xml("urlset", "url",
						this.queries.nodes(number(page, pages) * PAGE, PAGE)
							.stream()
							.map(this.addresses::ofDocument)
							.toList());
		Delivery.send(request, response, MediaType.APPLICATION_XML_VALUE, xml.getBytes(StandardCharsets.UTF_8), -1);
	}

	@GetMapping("/robots.txt")
	void robots(HttpServletRequest request, HttpServletResponse response) throws IOException {
		String text = "User-agent: *\nAllow: /\nSitemap: %s\n".formatted(this.addresses.of(WebPaths.SITEMAP));
		Delivery.send(request, response, MediaType.TEXT_PLAIN_VALUE + ";charset=utf-8",
				text.getBytes(StandardCharsets.UTF_8), -1);
	}

	private static int number(@Nullable String page, int pages) {
		if (page == null) {
			return 0;
		}
		int number = page.matches("[0-9]{1,4}") ? Integer.parseInt(page) : -1;
		if (number < 0 || number >= pages) {
			throw new ProblemException(HttpStatus.NOT_FOUND, "The sitemap has no such page.");
		}
		return number;
	}

	private static String xml(String list, String entry, List<String> addresses) {
		var text = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement(list);
			xml.writeDefaultNamespace(NAMESPACE);
			for (String address : addresses) {
				xml.writeStartElement(entry);
				xml.writeStartElement("loc");
				xml.writeCharacters(address);
				xml.writeEndElement();
				xml.writeEndElement();
			}
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return text.toString();
	}

}
