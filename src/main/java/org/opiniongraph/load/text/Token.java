package org.opiniongraph.load.text;

/**
 * A word of a text, as Kuromoji cuts it.
 *
 * @param start its first unit in the normalised text
 * @param end the unit behind the last
 * @param word the word in small letters
 * @param kind which part of speech it is
 */
record Token(int start, int end, String word, Kind kind) {

	/** The parts of speech that matter here. */
	enum Kind {

		/** A noun that can tell what a text is about. */
		NOUN,
		/**
		 * A prefix or suffix of nouns, or a number: it only tells together with a noun.
		 */
		AFFIX,
		/** Any other word. */
		OTHER,
		/** No word. */
		PUNCTUATION

	}

}
