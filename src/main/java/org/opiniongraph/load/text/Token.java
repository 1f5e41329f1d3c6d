package org.opiniongraph.load.text;

/**
 * A word of a text, as Kuromoji tokenizes it.
 *
 * @param start the offset of its first code unit in the normalised text
 * @param end the offset after its last code unit
 * @param word the word in small letters
 * @param kind its part of speech
 */
record Token(int start, int end, String word, Kind kind) {

	/** The parts of speech that are distinguished. */
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
