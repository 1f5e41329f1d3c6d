package org.opiniongraph.load.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.load.vocabulary.Spelling;
import org.opiniongraph.load.vocabulary.Term;
import org.opiniongraph.load.vocabulary.ThemeEntry;
import org.opiniongraph.load.vocabulary.Vocabulary;
import org.opiniongraph.model.ProgramKind;

/**
 * Splits texts into words with Lucene's Kuromoji, on plain text ({@link FoldingRule}) in
 * small letters.
 *
 * <p>
 * Names of programmes and organisations, and words that the vocabulary lists, are not
 * split. Of the spellings of a theme, only foreign words are not split (サプライチェーン); the
 * others are found over several tokens. Words that Kuromoji's dictionary knows as one
 * word are left to it, so that 京都 in the vocabulary does not split 東京都.
 *
 * <p>
 * It is thread-safe. The constructor asks Kuromoji for every word of the vocabulary; the
 * time for a text grows with its length.
 */
public class Tokenizer {

	/**
	 * Entries that Kuromoji's user dictionary does not support: its separators, its
	 * comments, and words that are not Japanese.
	 */
	private static final Pattern NOT_A_WORD = Pattern.compile("[\\s,\"#]");

	/** A suffix to the dictionary, but no part of the name before it. */
	private static final String AND_OTHERS = "等";

	/**
	 * A name of several words, which a particle joins: their own words tell more, as they
	 * do in the name of a law.
	 */
	private static final Pattern PHRASE = Pattern.compile("[\\p{IsHiragana}]");

	private static final Pattern FOREIGN_WORD = Pattern.compile("[\\p{IsKatakana}ー]+|[A-Za-z0-9]+");

	private final List<String> dictionary;

	private final Folding folding;

	private final @Nullable UserDictionary words;

	/**
	 * Prepares the dictionary.
	 * @param vocabulary whose words stay whole
	 */
	public Tokenizer(Vocabulary vocabulary) {
		this(dictionary(vocabulary));
	}

	/**
	 * Prepares the dictionary of another tokenizer, so that both cut alike.
	 * @param dictionary what {@link #dictionary()} gave
	 */
	public Tokenizer(List<String> dictionary) {
		this(dictionary, Folding.ALL);
	}

	/**
	 * Prepares a dictionary with other rules, to measure them.
	 * @param dictionary what {@link #dictionary()} gave
	 * @param folding the rules
	 */
	public Tokenizer(List<String> dictionary, Folding folding) {
		this.dictionary = List.copyOf(dictionary);
		this.folding = folding;
		String entries = this.dictionary.stream()
			.map((word) -> "%1$s,%1$s,%1$s,名詞-固有名詞".formatted(word))
			.collect(Collectors.joining("\n"));
		try {
			this.words = UserDictionary.open(new StringReader(entries));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("a dictionary in memory is readable", ex);
		}
	}

	/**
	 * The words that stay whole beside those of Kuromoji's own dictionary.
	 * @return in small letters, ordered
	 */
	public List<String> dictionary() {
		return this.dictionary;
	}

	Folding folding() {
		return this.folding;
	}

	/**
	 * A spelling as it is compared with the text of {@link TokenizedText#spelled}.
	 * @param spelling any width
	 * @return its folded form, with capitals and small letters, and the ways in which it
	 * may begin a longer word; at least one
	 */
	public static List<String> spelled(String spelling) {
		String plain = Folding.ALL.plain(spelling).text();
		return Stream.of(Folding.ALL, Folding.ALL.without(FoldingRule.LONG_MARKS))
			.map((folding) -> folding.spelled(plain).text())
			.distinct()
			.toList();
	}

	/**
	 * A text as {@link TokenizedText#normalized} has it.
	 * @param text any text
	 * @return the text without differences that are no spelling, such as width
	 */
	public static String plain(String text) {
		return Folding.ALL.plain(text).text();
	}

	/**
	 * A text without faults of its encoding, which PDF files have: format characters and
	 * radicals. Width, variant kanji and marks stay as they are.
	 * @param text any text
	 * @return the text as its author wrote it
	 */
	public static String encoded(String text) {
		return Folding.ALL.encoded(text);
	}

	private static String plain(Spelling spelling) {
		return plain(spelling.text());
	}

	private static List<String> dictionary(Vocabulary vocabulary) {
		Stream<String> terms = vocabulary.terms()
			.stream()
			.filter((term) -> term.kind() != ProgramKind.LAW)
			.flatMap(Term::names)
			.map(Tokenizer::plain);
		Stream<String> names = Stream.concat(terms.filter((name) -> !PHRASE.matcher(name).find()),
				vocabulary.words().stream());
		return Stream.concat(names, foreignWords(vocabulary.themes()))
			.filter(Tokenizer::isNotInTheDictionary)
			.map(Tokenizer::folded)
			.filter((word) -> !NOT_A_WORD.matcher(word).find())
			.distinct()
			.sorted()
			.toList();
	}

	public TokenizedText read(String text) {
		return read(text, ScanErrors.NONE);
	}

	/** Cuts a text as it is meant; the places are those of the text as it stands. */
	public TokenizedText read(String text, ScanErrors errors) {
		MappedText plain = this.folding.plain(errors.mapped(text));
		return new TokenizedText(plain, cut(plain.text()), this.folding);
	}

	/**
	 * The themes' spellings in one of the scripts in which words are written without
	 * blanks and Kuromoji has to guess, but for those in which another theme's stands.
	 */
	private static Stream<String> foreignWords(List<ThemeEntry> themes) {
		List<String> words = themes.stream()
			.flatMap(ThemeEntry::spellings)
			.map(Tokenizer::plain)
			.filter((word) -> FOREIGN_WORD.matcher(word).matches())
			.distinct()
			.toList();
		return themes.stream()
			.flatMap((theme) -> theme.spellings()
				.map(Tokenizer::plain)
				.filter(words::contains)
				.filter((word) -> words.stream()
					.noneMatch((other) -> !other.equals(word) && word.contains(other)
							&& theme.spellings().noneMatch((own) -> plain(own).equals(other)))));
	}

	/** Whether Kuromoji's own dictionary does not have it as one word. */
	private static boolean isNotInTheDictionary(String word) {
		try (var tokenizer = tokenizer(folded(word), null)) {
			ReadingAttribute reading = tokenizer.getAttribute(ReadingAttribute.class);
			boolean known = tokenizer.incrementToken() && reading.getReading() != null;
			return !known || tokenizer.incrementToken();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("a text in memory is readable", ex);
		}
	}

	/** Cuts a normalised text into its words and signs. */
	List<Token> cut(String normalized) {
		var tokens = new ArrayList<Token>();
		try (var tokenizer = tokenizer(folded(normalized), this.words)) {
			CharTermAttribute word = tokenizer.getAttribute(CharTermAttribute.class);
			OffsetAttribute offset = tokenizer.getAttribute(OffsetAttribute.class);
			PartOfSpeechAttribute part = tokenizer.getAttribute(PartOfSpeechAttribute.class);
			while (tokenizer.incrementToken()) {
				tokens.add(new Token(offset.startOffset(), offset.endOffset(), word.toString(),
						kind(word.toString(), Objects.requireNonNullElse(part.getPartOfSpeech(), ""))));
			}
			tokenizer.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("a text in memory is readable", ex);
		}
		return tokens;
	}

	private static JapaneseTokenizer tokenizer(String text, @Nullable UserDictionary words) throws IOException {
		var tokenizer = new JapaneseTokenizer(words, false, JapaneseTokenizer.Mode.NORMAL);
		tokenizer.setReader(new StringReader(text));
		tokenizer.reset();
		return tokenizer;
	}

	/** IPADIC's parts of speech. */
	private static Token.Kind kind(String word, String part) {
		if (word.codePoints().noneMatch(Units::isLetter)) {
			return Token.Kind.PUNCTUATION;
		}
		if (word.equals(AND_OTHERS)) {
			return Token.Kind.OTHER;
		}
		if (part.startsWith("接頭詞-名詞") || part.startsWith("名詞-接尾") || part.startsWith("名詞-数")) {
			return Token.Kind.AFFIX;
		}
		return (part.startsWith("名詞") && !part.startsWith("名詞-非自立") && !part.startsWith("名詞-代名詞")
				&& !part.startsWith("名詞-副詞可能") && !part.startsWith("名詞-特殊")) ? Token.Kind.NOUN : Token.Kind.OTHER;
	}

	/** Small letters, each where its capital was. */
	static String folded(String normalized) {
		String small = normalized.toLowerCase(Locale.ROOT);
		return (small.length() == normalized.length()) ? small
				: normalized.codePoints()
					.map(Character::toLowerCase)
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
					.toString();
	}

}
