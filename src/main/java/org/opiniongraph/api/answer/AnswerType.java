package org.opiniongraph.api.answer;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The media types of answers, and the choice of the one that a client prefers. */
public enum AnswerType {

	/** The default for a client without a preference. */
	JSON(MediaType.APPLICATION_JSON_VALUE),
	/** With it a client knows that GraphQL answers, whatever the status. */
	GRAPHQL_RESPONSE(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE);

	private static final List<AnswerType> ALL = List.of(values());

	private final String type;

	private final String compressed;

	AnswerType(String type) {
		this.type = type;
		this.compressed = type + " gzip";
	}

	/** The media type with a content coding. */
	public String in(Coding coding) {
		return (coding == Coding.GZIP) ? this.compressed : this.type;
	}

	public String contentType() {
		return this.type + ";charset=utf-8";
	}

	/**
	 * Chooses the type that a client prefers.
	 * @param request the request
	 * @return the type, or nothing where the client takes none of them
	 */
	public static Optional<AnswerType> preferred(HttpServletRequest request) {
		try {
			return ContentNegotiation.preferred(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)), ALL,
					AnswerType::mediaType);
		}
		catch (InvalidMediaTypeException ex) {
			return Optional.empty();
		}
	}

	private MediaType mediaType() {
		return (this == JSON) ? MediaType.APPLICATION_JSON : MediaType.APPLICATION_GRAPHQL_RESPONSE;
	}

}
