package org.opiniongraph.api.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.springframework.http.MediaType;

/** Chooses the media type that a client prefers (RFC 9110, section 12.5.1). */
public final class ContentNegotiation {

	private ContentNegotiation() {
	}

	/**
	 * Chooses the offer with the highest quality. The most exact range that covers an
	 * offer decides its quality. Of offers with the same quality, those that the client
	 * wrote out are chosen before those that a wildcard covers, then the one whose range
	 * stands first in the header, then the first offer.
	 * @param <T> the offers
	 * @param accept the headers {@code Accept} of the request
	 * @param offers what can be sent; the first one is for clients without the header
	 * @param type the media type of an offer
	 * @return the offer, empty where the client takes none of them
	 * @throws org.springframework.http.InvalidMediaTypeException when a header cannot be
	 * read
	 */
	public static <T> Optional<T> preferred(List<String> accept, List<T> offers, Function<T, MediaType> type) {
		List<MediaType> ranges = MediaType.parseMediaTypes(accept);
		if (ranges.isEmpty()) {
			return offers.stream().findFirst();
		}
		return offers.stream()
			.flatMap((offer) -> Match.of(offer, type.apply(offer), ranges).stream())
			.filter((match) -> match.quality() > 0)
			.max(Comparator.comparingDouble((Match<T> match) -> match.quality())
				.thenComparing(Match::writtenOut)
				.thenComparing(Match::place, Comparator.reverseOrder()))
			.map(Match::offer);
	}

	private record Match<T>(T offer, double quality, Exactness exactness, int place) {

		static <T> Optional<Match<T>> of(T offer, MediaType type, List<MediaType> ranges) {
			return IntStream.range(0, ranges.size())
				.filter((at) -> ranges.get(at).includes(type))
				.mapToObj(
						(at) -> new Match<>(offer, ranges.get(at).getQualityValue(), Exactness.of(ranges.get(at)), at))
				.max(Comparator.comparing(Match::exactness));
		}

		boolean writtenOut() {
			return this.exactness.compareTo(Exactness.SUBTYPES) > 0;
		}

	}

	/** How exactly a range names what it covers, the least exact first. */
	private enum Exactness {

		TYPES, SUBTYPES, WITH_PARAMETER, TYPE;

		private static final Set<String> ALWAYS_MET = Set.of("q", "charset");

		/**
		 * A parameter that no offer has is overlooked, unless the same type stands alone.
		 */
		static Exactness of(MediaType range) {
			if (range.isWildcardType()) {
				return TYPES;
			}
			if (range.isWildcardSubtype()) {
				return SUBTYPES;
			}
			return ALWAYS_MET.containsAll(range.getParameters().keySet()) ? TYPE : WITH_PARAMETER;
		}

	}

}
