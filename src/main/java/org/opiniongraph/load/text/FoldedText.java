package org.opiniongraph.load.text;

import java.util.List;

/**
 * A text in the form in which the search compares it, with the way back to the verbatim
 * text: normalised, in small letters, katakana as hiragana, letters without accents.
 */
final class FoldedText {

	private final NormalizedText normalized;

	private final String folded;

	FoldedText(String verbatim) {
		this.normalized = NormalizedText.of(verbatim);
		this.folded = Folding.simplified(Tokenizer.folded(this.normalized.normalized()));
	}

	String folded() {
		return this.folded;
	}

	/** The verbatim place of a stretch of the folded text. */
	Span verbatim(int start, int end) {
		return this.normalized.verbatim(start, end);
	}

	/** Cut without a dictionary. */
	List<Units.Unit> units() {
		return Units.of(this.folded);
	}

	/** Cut by a dictionary; a token's offsets are those of the folded text. */
	List<Units.Unit> tokens(Tokenizer tokenizer) {
		return tokenizer.cut(this.normalized.normalized())
			.stream()
			.filter((token) -> token.kind() != Token.Kind.PUNCTUATION)
			.map((token) -> new Units.Unit(EnglishStem.of(Folding.folded(token.word())), token.start(), token.end()))
			.toList();
	}

}
