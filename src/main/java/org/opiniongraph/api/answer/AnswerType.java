package org.opiniongraph.api.answer;

import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The types of answers there are, and which of them a client prefers. */
public enum AnswerType {

	/** What a client gets that does not care. */
	JSON(MediaType.APPLICATION_JSON_VALUE),
	/** With it a client knows that GraphQL answers, whatever the status. */
	GRAPHQL_RESPONSE(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE);

	private final String type;

	private final String compressed;

	AnswerType(String type) {
		this.type = type;
		this.compressed = type + " gzip";
	}

	/** What the type in a coding is called. */
	public String in(Coding coding) {
		return (coding == Coding.GZIP) ? this.compressed : this.type;
	}

	public String contentType() {
		return this.type + ";charset=utf-8";
	}

	/**
	 * The type with the highest quality. Where two have the same, one that is written out
	 * comes before one that a wildcard covers, and then the one that stands first.
	 * @return the type, or nothing where the client takes none of them
	 */
	public static Optional<AnswerType> preferred(HttpServletRequest request) {
		List<MediaType> ranges;
		try {
			ranges = MediaType.parseMediaTypes(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
		}
		catch (InvalidMediaTypeException ex) {
			return Optional.empty();
		}
		if (ranges.isEmpty()) {
			return Optional.of(JSON);
		}
		Offer best = new Offer(JSON, 0, 0, 0);
		for (AnswerType type : values()) {
			Offer offer = type.offer(ranges);
			best = offer.isBetterThan(best) ? offer : best;
		}
		return Optional.of(best).filter((it) -> it.quality() > 0).map(Offer::type);
	}

	/** The most exact of the client's ranges that covers this type counts. */
	private Offer offer(List<MediaType> ranges) {
		MediaType own = MediaType.parseMediaType(this.type);
		Offer best = new Offer(this, 0, -1, 0);
		for (int i = 0; i < ranges.size(); i++) {
			MediaType range = ranges.get(i);
			int exactness = !range.isWildcardType() ? (!range.isWildcardSubtype() ? 2 : 1) : 0;
			boolean covers = (exactness == 2) ? range.equalsTypeAndSubtype(own) : range.includes(own);
			if (covers && exactness > best.exactness()) {
				best = new Offer(this, range.getQualityValue(), exactness, i);
			}
		}
		return best;
	}

	private record Offer(AnswerType type, double quality, int exactness, int place) {

		boolean isBetterThan(Offer other) {
			if (this.quality != other.quality) {
				return this.quality > other.quality;
			}
			return (this.exactness != other.exactness) ? this.exactness > other.exactness : this.place < other.place;
		}

	}

}
