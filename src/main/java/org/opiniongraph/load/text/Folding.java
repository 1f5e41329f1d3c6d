package org.opiniongraph.load.text;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Maps spellings that readers take for the same to the same form, by the rules of
 * {@link FoldingRule}. Texts, queries, names and keys are all folded here. It is
 * immutable.
 */
public final class Folding {

	/** All rules. */
	public static final Folding ALL = new Folding(EnumSet.allOf(FoldingRule.class));

	/**
	 * What a graph must have been folded by to be searched by this program. The number
	 * grows when a rule or the way in which texts are cut changes; the tables count by
	 * their content.
	 */
	public static final String VERSION = "4-" + FoldingTables.hash();

	private static final int KATAKANA_ABOVE_HIRAGANA = 'ァ' - 'ぁ';

	private final Set<FoldingRule> rules;

	private Folding(Set<FoldingRule> rules) {
		this.rules = rules;
	}

	/**
	 * The same without one rule, to measure what it gains.
	 * @param rule the rule
	 * @return the folding
	 */
	public Folding without(FoldingRule rule) {
		Set<FoldingRule> others = EnumSet.copyOf(this.rules);
		others.remove(rule);
		return new Folding(others);
	}

	boolean has(FoldingRule rule) {
		return this.rules.contains(rule);
	}

	/**
	 * Folds a word or a name that stands alone.
	 * @param text any text
	 * @return its folded form, which folds to itself; its length may differ
	 */
	public static String folded(String text) {
		return ALL.word(ALL.plain(text).text());
	}

	String encoded(String verbatim) {
		return applied(EnumSet.of(FoldingRule.FORMAT_CHARACTERS, FoldingRule.RADICALS), MappedText.of(verbatim)).text();
	}

	/** A text as a dictionary reads it. */
	MappedText plain(String verbatim) {
		return plain(MappedText.of(verbatim));
	}

	MappedText plain(MappedText text) {
		return applied(FoldingRule.PLAIN, text);
	}

	/** A plain text as texts are compared, letter by letter, with katakana as it is. */
	MappedText textWithKatakana(MappedText plain) {
		var others = EnumSet.copyOf(FoldingRule.TEXT);
		others.remove(FoldingRule.KANA);
		return applied(others, plain);
	}

	/** The same as texts are compared; each letter keeps its place. */
	MappedText hiragana(MappedText withKatakana) {
		return applied(EnumSet.of(FoldingRule.KANA), withKatakana);
	}

	/** A plain word as words are compared. */
	String word(String plain) {
		return applied(FoldingRule.WORD, MappedText.of(plain)).text();
	}

	/**
	 * A plain text as spellings of the vocabulary are compared with it.
	 * @return with the way back to the plain text
	 */
	MappedText spelled(String plain) {
		return applied(FoldingRule.SPELLING, MappedText.of(plain));
	}

	/**
	 * Whether a query is so short a word in katakana that it is not looked for in
	 * hiragana: タイ is no たい.
	 * @param plain a plain query
	 */
	boolean staysKatakana(String plain) {
		return has(FoldingRule.KANA) && KanaRules.isShortKatakana(textWithKatakana(MappedText.of(plain)).text());
	}

	/**
	 * The ways to write a query.
	 * @param plain a plain query
	 * @return each as texts are compared; at least one
	 */
	Set<String> ways(String plain) {
		String text = textWithKatakana(MappedText.of(plain)).text();
		if (staysKatakana(plain)) {
			return Set.of(text.strip());
		}
		var ways = new LinkedHashSet<String>();
		(has(FoldingRule.LONG_MARKS) ? KanaRules.ways(text) : Set.of(text))
			.forEach((way) -> ways.add(applied(EnumSet.of(FoldingRule.KANA), MappedText.of(way)).text()));
		return ways;
	}

	private MappedText applied(Set<FoldingRule> some, MappedText text) {
		MappedText folded = text;
		for (FoldingRule rule : some) {
			if (this.rules.contains(rule)) {
				folded = rule.applied(folded);
			}
		}
		return folded;
	}

	static char hiragana(char letter) {
		boolean katakana = (letter >= 'ァ' && letter <= 'ヶ') || letter == 'ヽ' || letter == 'ヾ';
		return katakana ? (char) (letter - KATAKANA_ABOVE_HIRAGANA) : letter;
	}

	/**
	 * Writes hiragana as katakana, unit by unit.
	 * @param text any text
	 * @return as long as the text
	 */
	static String katakana(String text) {
		var katakana = new StringBuilder(text);
		for (int at = 0; at < text.length(); at++) {
			char unit = text.charAt(at);
			if (KanaRules.isHiragana(unit) || unit == 'ゝ' || unit == 'ゞ') {
				katakana.setCharAt(at, (char) (unit + KATAKANA_ABOVE_HIRAGANA));
			}
		}
		return katakana.toString();
	}

}
