package org.opiniongraph.api.request;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the JSON of a client: one value, no duplicate keys, limited nesting, and no
 * unpaired surrogates, because these cannot be written again.
 */
final class JsonReading {

	private static final int MOST_NESTED = 100;

	private static final int MOST_DIGITS = 1_000;

	private static final JsonMapper JSON = JsonMapper
		.builder(JsonFactory.builder()
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(MOST_NESTED)
				.maxNumberLength(MOST_DIGITS)
				// the body is bounded
				.maxStringLength(Integer.MAX_VALUE)
				.build())
			.build())
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	private JsonReading() {
	}

	/**
	 * Reads a value.
	 * @param place what it is called in messages
	 * @param text the JSON
	 * @return maps, lists, texts, numbers, booleans or null
	 */
	static @Nullable Object read(String place, String text) {
		Object value;
		try {
			value = JSON.readValue(text, Object.class);
		}
		catch (StreamConstraintsException ex) {
			throw new RefusedRequestException(
					"%s is JSON with too many levels or too long numbers: at most %d levels and %d digits of a number are allowed"
						.formatted(place, MOST_NESTED, MOST_DIGITS));
		}
		catch (JacksonException ex) {
			throw new RefusedRequestException(
					"%s is not valid JSON or has a duplicate key%s".formatted(place, whereOf(ex)));
		}
		if (!isWhole(value)) {
			throw new RefusedRequestException("%s has a string with half of a surrogate pair".formatted(place));
		}
		return value;
	}

	private static String whereOf(JacksonException failure) {
		return (failure.getLocation() == null) ? "" : ": see line %d, column %d"
			.formatted(failure.getLocation().getLineNr(), failure.getLocation().getColumnNr());
	}

	private static boolean isWhole(@Nullable Object value) {
		return switch (value) {
			case String text ->
				text.codePoints().noneMatch((it) -> it >= Character.MIN_SURROGATE && it <= Character.MAX_SURROGATE);
			case Map<?, ?> map ->
				map.entrySet().stream().allMatch((it) -> isWhole(it.getKey()) && isWhole(it.getValue()));
			case List<?> list -> list.stream().allMatch(JsonReading::isWhole);
			case null, default -> true;
		};
	}

}
