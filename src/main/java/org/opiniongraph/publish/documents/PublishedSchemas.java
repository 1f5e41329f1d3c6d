package org.opiniongraph.publish.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.opiniongraph.publish.web.Delivery;
import org.opiniongraph.publish.web.ProblemException;
import org.opiniongraph.publish.web.WebPaths;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the schemas of the documents. */
@RestController
class PublishedSchemas {

	private final Map<String, byte[]> files;

	PublishedSchemas(ResourcePatternResolver resources) throws IOException {
		this.files = Arrays.stream(resources.getResources("classpath:graphql/published/*"))
			.collect(Collectors.toMap((it) -> Objects.requireNonNull(it.getFilename()), PublishedSchemas::content));
	}

	@GetMapping(WebPaths.SCHEMAS + "/{name}")
	void file(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
		byte[] content = this.files.get(name);
		if (content == null) {
			throw new ProblemException(HttpStatus.NOT_FOUND, "There is no such schema. Choose one of 'files'.")
				.with("files", this.files.keySet().stream().sorted().toList());
		}
		String type = name.endsWith(".json") ? MediaType.APPLICATION_JSON_VALUE : DocumentFormat.TURTLE.contentType();
		Delivery.send(request, response, type, content, -1);
	}

	private static byte[] content(Resource file) {
		try {
			return file.getContentAsByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
