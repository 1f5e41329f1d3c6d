package org.opiniongraph.api.field;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A place in a text, in UTF-16 code units.
 *
 * @param start the first unit
 * @param end the unit behind the last
 * @param text the words there
 */
public record TextSpan(int start, int end, String text) {

	/**
	 * Reads the evidence of a relationship.
	 * @param starts its starts
	 * @param ends its ends, as many
	 * @param surfaces its surfaces, as many
	 * @return the spans in the order of the text
	 */
	public static List<TextSpan> of(List<Integer> starts, List<Integer> ends, List<String> surfaces) {
		return IntStream.range(0, Math.min(starts.size(), Math.min(ends.size(), surfaces.size())))
			.mapToObj((at) -> new TextSpan(starts.get(at), ends.get(at), surfaces.get(at)))
			.toList();
	}

}
