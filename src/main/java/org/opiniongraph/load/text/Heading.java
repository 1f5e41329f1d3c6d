package org.opiniongraph.load.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The heading with which a text may begin: 【…】, or a short phrase before a colon. */
public final class Heading {

	private static final Pattern IN_BRACKETS = Pattern.compile("【[^】]*】");

	/**
	 * A colon between digits (10:00), before two strokes (https://) or inside brackets
	 * ends no heading. Longer beginnings are sentences.
	 */
	private static final Pattern BEFORE_COLON = Pattern.compile(
			"[^。！？!?\\n(（「『:：]{0,60}(?:[(（「『][^)）」』]*[)）」』][^。！？!?\\n(（「『:：]*)*(?!(?<=[0-9０-９])[:：][0-9０-９])[:：](?!//)");

	private static final int LONGEST = 60;

	private Heading() {
	}

	/**
	 * Finds the end of the heading.
	 * @param text a text, verbatim or normalised
	 * @return the place behind the heading; 0 without a heading
	 */
	public static int end(String text) {
		Matcher brackets = IN_BRACKETS.matcher(text);
		if (brackets.lookingAt()) {
			return brackets.end();
		}
		Matcher colon = BEFORE_COLON.matcher(text).region(0, Math.min(text.length(), LONGEST + 1));
		return colon.lookingAt() ? colon.end() : 0;
	}

}
