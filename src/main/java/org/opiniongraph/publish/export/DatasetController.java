package org.opiniongraph.publish.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.jena.riot.RDFFormat;
import org.opiniongraph.api.answer.ContentNegotiation;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.Delivery;
import org.opiniongraph.publish.web.ProblemException;
import org.opiniongraph.publish.web.WebPaths;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the description of the data set, also where VoID wants it (RFC 8615). */
@RestController
@EnableConfigurationProperties(DatasetProperties.class)
class DatasetController {

	private final KnownExport known;

	private final DatasetProperties about;

	private final Addresses addresses;

	private final String graphQl;

	DatasetController(KnownExport known, DatasetProperties about, Addresses addresses,
			@Value("${spring.graphql.http.path:/graphql}") String graphQl) {
		this.known = known;
		this.about = about;
		this.addresses = addresses;
		this.graphQl = graphQl;
	}

	/** In the format that the client likes best, Turtle where it does not care. */
	@GetMapping({ WebPaths.DATASET, WebPaths.VOID })
	void negotiated(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
		Format format = preferred(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
		response.setHeader(HttpHeaders.CONTENT_LOCATION, this.addresses.of(WebPaths.DATASET + "." + format.suffix));
		send(request, response, format);
	}

	@GetMapping(WebPaths.DATASET + ".{suffix}")
	void named(@PathVariable String suffix, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		send(request, response,
				Arrays.stream(Format.values())
					.filter((it) -> it.suffix.equals(suffix))
					.findFirst()
					.orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND,
							"The description of the data set has no such format. Choose one of 'suffixes'.")
						.with("suffixes", Arrays.stream(Format.values()).map((it) -> it.suffix).toList())));
	}

	private void send(HttpServletRequest request, HttpServletResponse response, Format format) throws IOException {
		Export export = this.known.manifest().export();
		byte[] bytes = new DatasetDescription(this.about, this.addresses, this.graphQl, export).write(format.rdf());
		Delivery.send(request, response, format.contentType(), bytes, export.graph().loadedAt().toEpochMilli());
	}

	/** A client that takes none of the formats, such as a browser, gets Turtle. */
	private static Format preferred(List<String> accept) {
		try {
			return ContentNegotiation.preferred(accept, List.of(Format.values()), Format::mediaType)
				.orElse(Format.TURTLE);
		}
		catch (InvalidMediaTypeException ex) {
			return Format.TURTLE;
		}
	}

	private enum Format {

		TURTLE("ttl", "text/turtle"), JSON_LD("jsonld", "application/ld+json"),
		N_TRIPLES("nt", "application/n-triples");

		private final String suffix;

		private final String type;

		Format(String suffix, String type) {
			this.suffix = suffix;
			this.type = type;
		}

		MediaType mediaType() {
			return MediaType.parseMediaType(this.type);
		}

		/** The encoding of the other two is always UTF-8. */
		String contentType() {
			return (this == TURTLE) ? this.type + ";charset=utf-8" : this.type;
		}

		RDFFormat rdf() {
			return switch (this) {
				case TURTLE -> RDFFormat.TURTLE_BLOCKS;
				case JSON_LD -> RDFFormat.JSONLD11_PRETTY;
				case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
			};
		}

	}

}
