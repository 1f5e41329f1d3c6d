package org.opiniongraph.publish.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.opiniongraph.publish.web.Addresses;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The guide for Neo4j Browser: a text in two languages, with the queries for researchers
 * to run and to change.
 */
@Component
class BrowserGuide {

	private static final String TEXTS = "graph-seed/browser/";

	private static final String QUERIES = "graph-seed/queries/";

	private final Addresses addresses;

	BrowserGuide(Addresses addresses) {
		this.addresses = addresses;
	}

	/**
	 * The guide in a language.
	 * @return empty if there is none
	 */
	Optional<String> in(String language) {
		return text(TEXTS + "guide." + language + ".html").map(this::filled);
	}

	/** The colours and captions of nodes. */
	String style() {
		return text(TEXTS + "style.grass").orElseThrow();
	}

	/** A query in a frame goes to the editor when it is clicked. */
	private String filled(String guide) {
		Document page = Jsoup.parseBodyFragment(guide);
		page.outputSettings().prettyPrint(false);
		page.title("Opinion Graph");
		Elements frames = page.select("pre");
		frames.addClass("pre-scrollable").addClass("code").addClass("runnable");
		for (Element frame : page.select("[data-query]")) {
			frame.text(text(QUERIES + frame.attr("data-query") + ".cypher").orElseThrow().strip());
		}
		for (Element link : page.select("[data-path]")) {
			link.attr("href", this.addresses.of(link.attr("data-path")));
		}
		return page.outerHtml();
	}

	private static Optional<String> text(String path) {
		var file = new ClassPathResource(path);
		try {
			return file.exists() ? Optional.of(file.getContentAsString(StandardCharsets.UTF_8)) : Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
