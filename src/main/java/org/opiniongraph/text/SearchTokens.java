package org.opiniongraph.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.jspecify.annotations.Nullable;
import org.opiniongraph.vocabulary.Term;

/**
 * Cuts texts into words for the full-text index: Lucene's Kuromoji on NFKC-normalised,
 * small letters, punctuation left out, with the vocabulary's names as words of their own.
 */
public class SearchTokens {

	/**
	 * What Kuromoji's user dictionary cannot hold: its separators, its comments, and what
	 * is no Japanese word anyway.
	 */
	private static final Pattern NOT_A_WORD = Pattern.compile("[\\s,\"#]");

	private final @Nullable UserDictionary names;

	/**
	 * Prepares the dictionary.
	 * @param terms the vocabulary's terms, whose spellings stay whole
	 */
	public SearchTokens(List<Term> terms) {
		String entries = terms.stream()
			.flatMap(Term::surfaces)
			.map(SearchTokens::folded)
			.filter((surface) -> !NOT_A_WORD.matcher(surface).find())
			.distinct()
			.sorted()
			.map((surface) -> "%1$s,%1$s,%1$s,vocabulary".formatted(surface))
			.collect(Collectors.joining("\n"));
		try {
			this.names = UserDictionary.open(new StringReader(entries));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("a dictionary in memory is readable", ex);
		}
	}

	/**
	 * Cuts a text.
	 * @param text the verbatim text
	 * @return its tokens, a blank between each two
	 */
	public String of(String text) {
		var tokens = new StringJoiner(" ");
		try (var tokenizer = new JapaneseTokenizer(this.names, true, JapaneseTokenizer.Mode.NORMAL)) {
			tokenizer.setReader(new StringReader(folded(text)));
			CharTermAttribute token = tokenizer.addAttribute(CharTermAttribute.class);
			tokenizer.reset();
			while (tokenizer.incrementToken()) {
				tokens.add(token);
			}
			tokenizer.end();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("a text in memory is readable", ex);
		}
		return tokens.toString();
	}

	private static String folded(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
	}

}
