package org.opiniongraph.publish.documents;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.opiniongraph.api.answer.ContentNegotiation;
import org.opiniongraph.publish.web.ProblemException;

import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The formats of documents: a suffix of the address and a media type. */
enum DocumentFormat {

	/** For programs; the fields are named as in GraphQL. */
	JSON("json", "application/json"),
	/** RDF as JSON-LD 1.1. */
	JSON_LD("jsonld", "application/ld+json"),
	/** RDF as Turtle. */
	TURTLE("ttl", "text/turtle"),
	/** RDF as N-Triples, a statement on each line. */
	N_TRIPLES("nt", "application/n-triples"),
	/** For people, as text. */
	MARKDOWN("md", "text/markdown"),
	/** For people in a browser. */
	HTML("html", "text/html"),
	/** The rows of a node's opinions, RFC 4180. */
	CSV("csv", "text/csv"),
	/** The same for people, whose spreadsheet opens it. */
	EXCEL_CSV("excel.csv", "text/csv");

	private final String suffix;

	private final String type;

	DocumentFormat(String suffix, String type) {
		this.suffix = "." + suffix;
		this.type = type;
	}

	/** The suffix of an address, with the dot. */
	String suffix() {
		return this.suffix;
	}

	/** The media type of answers in this format. */
	String contentType() {
		return switch (this) {
			case JSON, JSON_LD, N_TRIPLES -> this.type;
			case TURTLE, MARKDOWN, HTML, CSV, EXCEL_CSV -> this.type + ";charset=utf-8";
		};
	}

	/** Its media type alone. */
	String mediaType() {
		return this.type;
	}

	/** Whether it has the rows of a list, all of them. */
	boolean hasRows() {
		return this == CSV || this == EXCEL_CSV;
	}

	/** The format whose suffix an address ends with; the longest such suffix counts. */
	static Optional<DocumentFormat> ofSuffix(String address) {
		return Arrays.stream(values())
			.filter((it) -> address.endsWith(it.suffix))
			.max(Comparator.comparingInt((it) -> it.suffix.length()));
	}

	/**
	 * The format that a client likes best; JSON where it does not care.
	 * @param accept the header {@code Accept}, empty where there is none
	 * @throws ProblemException 406 when it likes none of these, or the header is not as
	 * RFC 9110, section 12.5.1, has it
	 */
	static DocumentFormat preferred(String accept) {
		try {
			return negotiated(accept)
				.orElseThrow(() -> notAcceptable("None of the media types in Accept is available here."));
		}
		catch (InvalidMediaTypeException ex) {
			throw notAcceptable("The header Accept is not valid.");
		}
	}

	/**
	 * The same without an error: many headers choose the same format.
	 * @param accept the header {@code Accept}
	 * @return empty where it chooses none
	 */
	static Optional<DocumentFormat> chosen(String accept) {
		try {
			return negotiated(accept);
		}
		catch (InvalidMediaTypeException ex) {
			return Optional.empty();
		}
	}

	private static Optional<DocumentFormat> negotiated(String accept) {
		return ContentNegotiation.preferred(List.of(accept), List.of(values()),
				(format) -> MediaType.parseMediaType(format.type));
	}

	/** Whether a client likes a page best, as browsers do. */
	static boolean isPagePreferred(String accept) {
		try {
			return preferred(accept) == HTML;
		}
		catch (ProblemException ex) {
			return false;
		}
	}

	static ProblemException notAcceptable(String why) {
		return new ProblemException(HttpStatus.NOT_ACCEPTABLE, why + " Choose one of 'formats'.").with("formats",
				Arrays.stream(values()).map(DocumentFormat::mediaType).distinct().toList());
	}

}
