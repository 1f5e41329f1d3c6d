package org.opiniongraph.load.text;

import java.util.List;

/**
 * Words of a text that the scan spoiled, and the words that are meant there. A text is
 * compared as it is meant, and every place is one of the text as it stands.
 *
 * @param words as the text has them
 * @param readAs as many words that are meant
 */
public record ScanErrors(List<String> words, List<String> readAs) {

	/** No error is known. */
	public static final ScanErrors NONE = new ScanErrors(List.of(), List.of());

	/** Copies the lists. */
	public ScanErrors {
		words = List.copyOf(words);
		readAs = List.copyOf(readAs);
	}

	public boolean isNone() {
		return this.words.isEmpty();
	}

	/** A text as it is meant. */
	public String corrected(String verbatim) {
		return mapped(verbatim).text();
	}

	/** A text as it is meant, with the way back to its own places. */
	MappedText mapped(String verbatim) {
		MappedText text = MappedText.of(verbatim);
		for (int error = 0; error < this.words.size(); error++) {
			text = replaced(text, this.words.get(error), this.readAs.get(error));
		}
		return text;
	}

	private static MappedText replaced(MappedText text, String words, String meant) {
		var rewriting = new MappedText.Rewriting(text);
		int done = 0;
		for (int at = text.text().indexOf(words); at >= 0; at = text.text().indexOf(words, done)) {
			rewriting.keep(done, at).put(meant, at, at + words.length());
			done = at + words.length();
		}
		return rewriting.keep(done, text.length()).done();
	}

}
