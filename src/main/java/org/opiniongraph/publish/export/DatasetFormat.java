package org.opiniongraph.publish.export;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.jena.riot.RDFFormat;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.api.answer.ContentNegotiation;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The formats of the description of the data set. */
enum DatasetFormat {

	/** RDF as Turtle. */
	TURTLE(".ttl", "text/turtle", RDFFormat.TURTLE_BLOCKS),
	/** RDF as JSON-LD 1.1. */
	JSON_LD(".jsonld", "application/ld+json", RDFFormat.JSONLD11_PRETTY),
	/** RDF as N-Triples. */
	N_TRIPLES(".nt", "application/n-triples", RDFFormat.NTRIPLES_UTF8),
	/** For people in a browser. */
	HTML(".html", "text/html", null);

	private final String suffix;

	private final String type;

	@SuppressWarnings("ImmutableEnumChecker") // a constant of Jena
	private final @Nullable RDFFormat rdf;

	DatasetFormat(String suffix, String type, @Nullable RDFFormat rdf) {
		this.suffix = suffix;
		this.type = type;
		this.rdf = rdf;
	}

	/** The suffix of an address, with the dot. */
	String suffix() {
		return this.suffix;
	}

	MediaType mediaType() {
		return MediaType.parseMediaType(this.type);
	}

	/** The media type of answers; the encoding of the other two is always UTF-8. */
	String contentType() {
		return this.type.startsWith("text/") ? this.type + ";charset=utf-8" : this.type;
	}

	/** How its statements are written; empty for a page. */
	Optional<RDFFormat> rdf() {
		return Optional.ofNullable(this.rdf);
	}

	static Stream<DatasetFormat> others(DatasetFormat format) {
		return Arrays.stream(values()).filter((it) -> it != format);
	}

	static Optional<DatasetFormat> ofSuffix(String suffix) {
		return Arrays.stream(values()).filter((it) -> it.suffix.equals(suffix)).findFirst();
	}

	/** A client that takes none of the formats gets Turtle. */
	static DatasetFormat preferred(List<String> accept) {
		try {
			return ContentNegotiation.preferred(accept, List.of(values()), DatasetFormat::mediaType).orElse(TURTLE);
		}
		catch (InvalidMediaTypeException ex) {
			return TURTLE;
		}
	}

}
