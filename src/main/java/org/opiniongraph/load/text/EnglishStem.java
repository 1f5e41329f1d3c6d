package org.opiniongraph.load.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Treats an English noun and its plural as the same word, and nothing else, with Lucene's
 * minimal stemmer (Harman 1991, "How effective is suffixing?"): {@code resource} finds
 * {@code resources}, but not {@code exercising}. Very short words are not changed: {@code
 * its} is not {@code IT}.
 */
final class EnglishStem {

	private static final Pattern MAY_BE_A_PLURAL = Pattern.compile("[a-z]{3,}s");

	private EnglishStem() {
	}

	/**
	 * Removes the ending of a plural.
	 * @param word a folded word of any script
	 * @return its stem, which may be no word; never longer than the word
	 */
	static String of(String word) {
		if (!MAY_BE_A_PLURAL.matcher(word).matches()) {
			return word;
		}
		var tokenizer = new KeywordTokenizer();
		tokenizer.setReader(new StringReader(word));
		try (var stem = new EnglishMinimalStemFilter(tokenizer)) {
			CharTermAttribute term = stem.addAttribute(CharTermAttribute.class);
			stem.reset();
			stem.incrementToken();
			return term.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("a word in memory is readable", ex);
		}
	}

}
