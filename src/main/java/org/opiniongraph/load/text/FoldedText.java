package org.opiniongraph.load.text;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A text in the form in which the search compares it, with the way back to the verbatim
 * text. It keeps what it was cut into; it is not thread-safe.
 */
final class FoldedText {

	private final Folding folding;

	private final MappedText plain;

	/** The folded text before its katakana are hiragana, as long as the folded one. */
	private final MappedText withKatakana;

	private final MappedText folded;

	private @Nullable List<Units.Unit> units;

	private @Nullable List<Units.Unit> tokens;

	FoldedText(String verbatim, Folding folding) {
		this(MappedText.of(verbatim), folding);
	}

	FoldedText(MappedText text, Folding folding) {
		this.folding = folding;
		this.plain = folding.plain(text);
		this.withKatakana = folding.textWithKatakana(this.plain);
		this.folded = folding.hiragana(this.withKatakana);
	}

	/** As the dictionary reads it. */
	String plain() {
		return this.plain.text();
	}

	String folded() {
		return this.folded.text();
	}

	/**
	 * The verbatim place of a stretch of the folded text; a long vowel mark behind it
	 * belongs to it, also on the next line.
	 */
	Span verbatim(Units.Unit place) {
		String letters = this.folded.text();
		int end = place.end();
		while (end < letters.length() && Character.isWhitespace(letters.charAt(end))) {
			end++;
		}
		boolean marked = end < letters.length() && letters.charAt(end) == 'ー';
		return this.folded.verbatim(place.start(), marked ? end + 1 : place.end());
	}

	/** The verbatim place of some tokens. */
	Span verbatimOfTokens(Units.Unit place) {
		return this.plain.verbatim(place.start(), place.end());
	}

	/**
	 * Cut without a dictionary, and once more what is written in katakana, as katakana.
	 * Offsets are those of the folded text.
	 */
	List<Units.Unit> units() {
		if (this.units == null) {
			this.units = new ArrayList<>(Units.of(this.folded.text()));
			if (this.folding.has(FoldingRule.KANA)) {
				this.units.addAll(katakana(List.copyOf(this.units)));
			}
		}
		return this.units;
	}

	private List<Units.Unit> katakana(List<Units.Unit> folded) {
		var katakana = new ArrayList<Units.Unit>();
		boolean goesOn = false;
		for (Units.Unit unit : folded) {
			boolean begins = unit.end() > unit.start() && KanaRules.isKatakana(letters().charAt(unit.start()));
			if (begins && !goesOn) {
				katakana.add(new Units.Unit(Units.BREAK, unit.start(), unit.start()));
			}
			if (begins) {
				katakana.add(new Units.Unit(asWritten(unit), unit.start(), unit.end()));
			}
			goesOn = begins;
		}
		return katakana;
	}

	/** A unit has no white space, which its place may have. */
	private String asWritten(Units.Unit unit) {
		var written = new StringBuilder();
		for (int at = unit.start(); written.length() < unit.text().length(); at++) {
			if (this.folded.text().charAt(at) == unit.text().charAt(written.length())) {
				written.append(letters().charAt(at));
			}
		}
		return written.toString();
	}

	private String letters() {
		return this.withKatakana.text();
	}

	/** Cut by a dictionary; offsets are those of the plain text. */
	List<Units.Unit> tokens(Tokenizer tokenizer) {
		if (this.tokens == null) {
			this.tokens = tokens(tokenizer.cut(this.plain.text()), this.plain.text(), this.folding);
		}
		return this.tokens;
	}

	/** Folds tokens, and keeps the signs over which no phrase reaches. */
	static List<Units.Unit> tokens(List<Token> cut, String plain, Folding folding) {
		var tokens = new ArrayList<Units.Unit>();
		boolean broken = false;
		for (Token token : cut) {
			if (token.kind() == Token.Kind.PUNCTUATION) {
				for (int at = token.start(); at < token.end(); at++) {
					broken |= !Units.joins(plain, at);
				}
				continue;
			}
			if (broken && !tokens.isEmpty()) {
				tokens.add(new Units.Unit(Units.BREAK, token.start(), token.start()));
			}
			broken = false;
			tokens.add(new Units.Unit(EnglishStem.of(folding.word(token.word())), token.start(), token.end()));
		}
		return tokens;
	}

}
