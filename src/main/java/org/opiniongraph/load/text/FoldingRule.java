package org.opiniongraph.load.text;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The rules by which two spellings are the same, in the order in which they are applied.
 * The page {@code folding.md} has a line and an example for each, and a test reads it.
 */
public enum FoldingRule {

	/** Format characters and variation selectors are nothing. */
	FORMAT_CHARACTERS(CharacterRules::withoutFormatCharacters),
	/** Width and compatibility forms: Unicode's NFKC (UAX 15). */
	WIDTH(CharacterRules::normalized),
	/** A radical is the character that it stands for. */
	RADICALS((text) -> CharacterRules.replaced(text, FoldingTables.RADICALS)),
	/** An old or variant kanji is the usual one. */
	KANJI((text) -> CharacterRules.replaced(text, FoldingTables.KANJI)),
	/**
	 * A dash between kana or at the end of a katakana word, and the kanji for one between
	 * katakana, is a long vowel mark.
	 */
	KANA_DASHES(SignRules::kanaDashes),
	/** A dash or a long vowel mark between letters or digits is a hyphen. */
	NUMBER_DASHES(SignRules::numberDashes),
	/** A circle behind a kanji numeral is a zero. */
	ZERO(SignRules::zeros),
	/** A number in kanji is one in digits, where it can be nothing else. */
	KANJI_NUMBERS(KanjiNumbers::inDigits),
	/** Capitals are small letters. */
	CASE(CharacterRules::small),
	/** Latin letters have no accents. */
	ACCENTS(CharacterRules::withoutAccents),
	/** An iteration mark is the character that it repeats. */
	ITERATION_MARKS(KanaRules::repeated),
	/** A middle dot between katakana is nothing. */
	MIDDLE_DOTS(SignRules::withoutMiddleDots),
	/** The small ke of counters and of place names is what it is read as. */
	SMALL_KE(KanaRules::readKe),
	/** The letter for the foreign sound v is written as b. */
	V_SOUNDS(KanaRules::withoutV),
	/** Small kana of foreign sounds are large, and large ones that must be small are. */
	SMALL_KANA(KanaRules::evenKana),
	/** A word has all kana that may stand behind its kanji. */
	OKURIGANA(FoldingTables.OKURIGANA::applied),
	/** A word does not end with a long vowel mark. */
	LONG_MARKS(KanaRules::withoutLongEnds),
	/** A blank inside a name is nothing. */
	BLANKS(SignRules::withoutBlanks),
	/** Katakana is hiragana. */
	KANA(KanaRules::hiragana);

	/** What makes a text readable for a dictionary. Its words stay what they are. */
	static final Set<FoldingRule> PLAIN = EnumSet.range(FORMAT_CHARACTERS, KANJI_NUMBERS);

	/**
	 * What makes a plain text comparable, letter by letter. Any part of it can be found,
	 * so ends of words and blanks are treated where it is cut.
	 */
	static final Set<FoldingRule> TEXT = EnumSet.of(CASE, ACCENTS, ITERATION_MARKS, MIDDLE_DOTS, SMALL_KE, V_SOUNDS,
			SMALL_KANA, OKURIGANA, KANA);

	/** What makes a single word comparable. */
	static final Set<FoldingRule> WORD = EnumSet.of(CASE, ACCENTS, ITERATION_MARKS, MIDDLE_DOTS, SMALL_KE, V_SOUNDS,
			SMALL_KANA, OKURIGANA, LONG_MARKS, KANA);

	/** What makes a spelling of the vocabulary comparable with a plain text. */
	static final Set<FoldingRule> SPELLING = EnumSet.of(ITERATION_MARKS, MIDDLE_DOTS, SMALL_KE, V_SOUNDS, SMALL_KANA,
			OKURIGANA, LONG_MARKS, BLANKS);

	@SuppressWarnings("ImmutableEnumChecker") // a method without state
	private final UnaryOperator<MappedText> change;

	FoldingRule(UnaryOperator<MappedText> change) {
		this.change = change;
	}

	MappedText applied(MappedText text) {
		return this.change.apply(text);
	}

}
