package org.opiniongraph.publish.export;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opiniongraph.publish.web.Addresses;
import org.opiniongraph.publish.web.Delivery;
import org.opiniongraph.publish.web.ProblemException;
import org.opiniongraph.publish.web.WebPaths;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
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
		DatasetFormat format = DatasetFormat.preferred(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
		response.setHeader(HttpHeaders.CONTENT_LOCATION, this.addresses.of(WebPaths.DATASET + format.suffix()));
		send(request, response, format);
	}

	@GetMapping(WebPaths.DATASET + ".{suffix}")
	void named(@PathVariable String suffix, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		send(request, response, DatasetFormat.ofSuffix("." + suffix)
			.orElseThrow(() -> new ProblemException(HttpStatus.NOT_FOUND,
					"The description of the data set has no such format. Choose one of 'suffixes'.")
				.with("suffixes",
						Arrays.stream(DatasetFormat.values()).map((it) -> it.suffix().substring(1)).toList())));
	}

	private void send(HttpServletRequest request, HttpServletResponse response, DatasetFormat format)
			throws IOException {
		Export export = this.known.manifest().export();
		byte[] bytes = format.rdf()
			.map((rdf) -> new DatasetDescription(this.about, this.addresses, this.graphQl, export).write(rdf))
			.orElseGet(() -> new DatasetPage(this.about, this.addresses, export).write());
		Delivery.send(request, response, format.contentType(), bytes, export.graph().loadedAt().toEpochMilli());
	}

}
