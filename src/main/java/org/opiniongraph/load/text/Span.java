package org.opiniongraph.load.text;

/**
 * A place in a text, in UTF-16 code units.
 *
 * @param start the offset of the first code unit
 * @param end the offset after the last code unit
 * @param surface the words at this place: {@code text.substring(start, end)}
 */
public record Span(int start, int end, String surface) {

	/**
	 * Cuts a span out of a text.
	 * @param text the text
	 * @param start the first unit
	 * @param end the unit behind the last one
	 * @return the span
	 */
	public static Span of(String text, int start, int end) {
		return new Span(start, end, text.substring(start, end));
	}

	public boolean overlaps(Span other) {
		return other.start < this.end && this.start < other.end;
	}

}
