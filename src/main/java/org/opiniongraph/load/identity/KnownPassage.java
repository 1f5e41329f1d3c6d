package org.opiniongraph.load.identity;

import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * An opinion or a response that has an id.
 *
 * @param key the part of the id behind the document
 * @param row the row of an opinion; null when the table does not have it any more, and
 * for a response
 * @param number the number that the table itself gives the row
 * @param speaker who raised it
 * @param response the key of an opinion's response
 * @param text the text; empty if it is not known any more
 */
public record KnownPassage(String key, @Nullable Integer row, @Nullable String number, @Nullable String speaker,
		@Nullable String response, String text) {

	/** Something that only its id and its text are known of. */
	public static KnownPassage gone(String key, String text) {
		return new KnownPassage(key, null, null, null, null, text);
	}

	/** What is compared of it. */
	MatchedRow matched(UnaryOperator<String> speakers) {
		return new MatchedRow(this.text, this.number, (this.speaker != null) ? speakers.apply(this.speaker) : null);
	}

}
